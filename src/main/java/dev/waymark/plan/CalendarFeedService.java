package dev.waymark.plan;

import dev.waymark.plan.Plans.Access;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.CurrentTenant;
import dev.waymark.platform.throttle.Throttle;
import dev.waymark.platform.web.PublicUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.UUID;

/** Makes, revokes and reads calendar feeds: addresses that calendar apps can poll without a token. */
@ApplicationScoped
class CalendarFeedService {

    private static final int SECRET_BYTES = 32;

    private final Plans plans;
    private final CalendarFeeds feeds;
    private final PlanService schedule;
    private final Caller caller;
    private final CurrentTenant tenant;
    private final ETags etags;
    private final PublicUrl publicUrl;
    private final Throttle throttle;
    private final SecureRandom random = new SecureRandom();

    CalendarFeedService(
            Plans plans,
            CalendarFeeds feeds,
            PlanService schedule,
            Caller caller,
            CurrentTenant tenant,
            ETags etags,
            PublicUrl publicUrl,
            Throttle throttle) {
        this.plans = plans;
        this.feeds = feeds;
        this.schedule = schedule;
        this.caller = caller;
        this.tenant = tenant;
        this.etags = etags;
        this.publicUrl = publicUrl;
        this.throttle = throttle;
    }

    @Transactional
    CalendarFeedView make(UUID planId) {
        var feed = requireOwn(planId);
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        var secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        var now = schedule.now();
        feeds.replace(feed, hash(secret), now);
        return new CalendarFeedView(publicUrl.of("/v1/calendar-feeds/" + secret + ".ics"), now);
    }

    @Transactional
    void revoke(UUID planId) {
        if (!feeds.remove(requireOwn(planId))) {
            throw ProblemException.notFound();
        }
    }

    private CalendarFeed requireOwn(UUID planId) {
        var plan = plans.require(planId, caller.scope(), Access.CHANGE);
        etags.honour(etags.of(PlanView.of(plan)));
        return new CalendarFeed(caller.tenant(), planId);
    }

    /**
     * The calendar behind a secret: the one read whose tenant is not a token's. The row that the secret's hash finds says
     * tenant and plan; nothing that the request says has any part in it, and nothing else is read.
     */
    String read(String secret, CalendarForm form) {
        var feed = feeds.find(hash(secret)).orElseThrow(CalendarFeedService::unknown);
        throttle.admit(feed);
        var scope = tenant.enterBySecret(feed.tenant());
        return PlanCalendar.of(plans.require(feed.planId(), scope, Access.READ), form);
    }

    private static ProblemException unknown() {
        return ProblemException.of(
                ProblemType.NOT_FOUND,
                "No calendar is at this address, or no longer: get a new one where you got this one.");
    }

    private static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
