package dev.waymark.plan.calendar;

import dev.waymark.plan.PlanReader;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.CurrentTenant;
import dev.waymark.platform.time.Instants;
import dev.waymark.platform.web.PublicUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Creates, revokes and reads calendar feeds: addresses that calendar apps can poll without a token. */
@ApplicationScoped
class CalendarFeedService {

    private final PlanReader plans;
    private final CalendarFeeds feeds;
    private final PlanCalendars calendars;
    private final Caller caller;
    private final CurrentTenant tenant;
    private final ETags etags;
    private final PublicUrl publicUrl;
    private final FeedGuesses guesses;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarFeedService(
            PlanReader plans,
            CalendarFeeds feeds,
            PlanCalendars calendars,
            Caller caller,
            CurrentTenant tenant,
            ETags etags,
            PublicUrl publicUrl,
            FeedGuesses guesses,
            Clock clock) {
        this.plans = plans;
        this.feeds = feeds;
        this.calendars = calendars;
        this.caller = caller;
        this.tenant = tenant;
        this.etags = etags;
        this.publicUrl = publicUrl;
        this.guesses = guesses;
        this.clock = clock;
    }

    @Transactional
    CalendarFeedView make(UUID planId, Body<MakeCalendarFeed> body) {
        requireOwn(planId);
        var feed = new CalendarFeed(caller.tenant(), planId, body.valid().details());
        var secret = CalendarFeedSecret.of(feed.tenant(), random);
        var now = Instants.now(clock);
        feeds.replace(feed, secret.hash(), now);
        return new CalendarFeedView(publicUrl.of("/v1/calendar-feeds/" + secret.text() + ".ics"), feed.details(), now);
    }

    @Transactional
    void revoke(UUID planId) {
        requireOwn(planId);
        if (!feeds.remove(caller.tenant(), planId)) {
            throw ProblemException.notFound();
        }
    }

    private void requireOwn(UUID planId) {
        etags.honor(etags.of(plans.hold(planId).plan()));
    }

    /**
     * The calendar for a secret: the only read whose tenant is not from a token. The row found by the secret's hash
     * names the tenant and the plan, and nothing else is read.
     */
    PlanCalendar read(String text, CalendarForm form) {
        var secret = CalendarFeedSecret.parse(text);
        var feed = guesses.watch(secret, () -> feeds.find(secret));
        var scope = tenant.enterBySecret(feed.tenant());
        return calendars.read(feed.planId(), scope, form, feed.details());
    }
}
