package dev.waymark.platform.throttle;

import dev.waymark.platform.observability.TenantLabels;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.throttle.Throttle.Use;
import io.quarkus.runtime.Startup;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.HttpHeaders;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Limits how many requests a caller sends per minute, and all callers of a tenant together, and tells each caller how many are
 * left. Every instance counts for itself, so that several let through as many times more.
 */
@Startup
@ApplicationScoped
public class RequestLimits {

    private static final CharSequence POLICY = HttpHeaders.createOptimized("RateLimit-Policy");
    private static final CharSequence LEFT = HttpHeaders.createOptimized("RateLimit");

    /** Apart, so that many callers do not make a tenant's requests forgotten. */
    private final Throttle callers;

    private final Throttle tenants;
    private final TenantLabels labels;
    private final CurrentVertxRequest request;
    private final Quotas quotas;

    private record Caller(String tenant, String subject) {}

    RequestLimits(LimitSettings settings, TenantLabels labels, CurrentVertxRequest request, Clock clock) {
        this.callers = new Throttle(clock);
        this.tenants = new Throttle(clock);
        this.labels = labels;
        this.request = request;
        this.quotas = new Quotas(settings, labels::isClass);
    }

    /**
     * Counts a request.
     *
     * @param subject null for a platform's backend
     * @throws ProblemException {@code too-many-requests}, with the seconds to wait, when it is one too many
     */
    public void admit(String tenant, @Nullable String subject) {
        var quota = quotas.of(labels.classOf(tenant));
        request.getCurrent().response().putHeader(POLICY, subject == null ? quota.policyOfBackend() : quota.policies());
        if (subject != null) {
            require(Quota.CALLER, callers.take(new Caller(tenant, subject), quota.caller()));
        }
        var all = tenants.take(tenant, quota.tenant());
        // How much the others send is the backend's concern, until it concerns everybody.
        if (subject == null || !all.admitted()) {
            require(Quota.TENANT, all);
        }
    }

    private void require(String policy, Use use) {
        request.getCurrent()
                .response()
                .putHeader(LEFT, "\"" + policy + "\";r=" + use.left() + ";t=" + use.secondsToReset());
        if (!use.admitted()) {
            throw ProblemException.tooManyRequests(use.secondsToReset());
        }
    }
}
