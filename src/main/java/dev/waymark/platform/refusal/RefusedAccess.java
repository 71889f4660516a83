package dev.waymark.platform.refusal;

import dev.waymark.platform.observability.Counters;
import dev.waymark.platform.observability.LineBudget;
import dev.waymark.platform.problem.Refusal;
import dev.waymark.platform.problem.Refusal.Reason;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.CurrentPermission;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Counts and logs every refused access: why, to which operation, and by whom under a pseudonym. A record that is not the
 * caller's is not there for them, so nothing here tells of it, either.
 */
class RefusedAccess {

    private static final Logger LOG = Logger.getLogger(RefusedAccess.class);
    private static final String UNKNOWN = "-";
    private static final String COUNTER = "waymark.requests.refused";

    /** Before CORS is judged (300), which ends a request without a word. */
    private static final int BEFORE_CORS = 310;

    private static final int FORBIDDEN = Response.Status.FORBIDDEN.getStatusCode();
    private static final Refusal FOREIGN_ORIGIN = new Refusal(Reason.ORIGIN, "");

    private final CurrentVertxRequest current;
    private final CurrentPermission permission;
    private final Caller caller;
    private final Pseudonyms pseudonyms;
    private final Counters counters;
    private final LineBudget budget;

    RefusedAccess(
            CurrentVertxRequest current,
            CurrentPermission permission,
            Caller caller,
            Pseudonyms pseudonyms,
            Counters counters,
            Clock clock) {
        this.current = current;
        this.permission = permission;
        this.caller = caller;
        this.pseudonyms = pseudonyms;
        this.counters = counters;
        this.budget = new LineBudget(clock);
    }

    @ServerResponseFilter
    public void log(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        Refusal.of(current.getCurrent()).ifPresent(refusal -> {
            counters.countNow(COUNTER, "reason", refusal.reason().code());
            // Only behind the check of permissions has the token been verified.
            var isKnown = permission.isLimited();
            var tenant = isKnown ? caller.tenantIfAny() : UNKNOWN;
            var pseudonym = isKnown ? pseudonyms.of(tenant, caller.subjectIfAny()) : UNKNOWN;
            log(refusal, response.getStatus(), operationOf(resource), tenant, pseudonym);
        });
    }

    void register(@Observes Filters filters) {
        filters.register(
                request -> {
                    if (request.request().headers().contains(HttpHeaders.ORIGIN)) {
                        request.addEndHandler(ended -> logOrigin(request));
                    }
                    request.next();
                },
                BEFORE_CORS);
    }

    /** What refuses a caller and not an origin says so. */
    private void logOrigin(RoutingContext request) {
        var status = request.response().getStatusCode();
        if (status == FORBIDDEN && Refusal.of(request).isEmpty()) {
            counters.countOfNobody(COUNTER, "reason", Reason.ORIGIN.code());
            log(FOREIGN_ORIGIN, status, UNKNOWN, UNKNOWN, UNKNOWN);
        }
    }

    private void log(Refusal refusal, int status, String operation, String tenant, String pseudonym) {
        budget.take(List.of(refusal, pseudonym))
                .ifPresent(omitted -> LOG.infof(
                        "Access refused: status=%d reason=%s explanation=\"%s\" operation=%s tenant=%s caller=%s omitted=%d",
                        status, refusal.reason().code(), refusal.explanation(), operation, tenant, pseudonym, omitted));
    }

    private static String operationOf(ResourceInfo resource) {
        return Optional.ofNullable(resource.getResourceMethod())
                .map(method -> method.getAnnotation(Operation.class))
                .map(Operation::operationId)
                .filter(id -> !id.isEmpty())
                .orElse(UNKNOWN);
    }
}
