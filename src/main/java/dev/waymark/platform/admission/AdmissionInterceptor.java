package dev.waymark.platform.admission;

import dev.waymark.platform.admission.Gate.Pass;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.CurrentPermission;
import dev.waymark.platform.tenancy.Scope;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.lang.reflect.Method;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets an operation begin when it is its turn, before it begins a transaction. By then the body has been
 * read, and the place is free again before the response is sent, so that nobody who sends or reads slowly holds one.
 */
@TakesTurn
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE - 100)
class AdmissionInterceptor {

    /** How long a request waits for its turn, before it waits for anything in the database. */
    static final Duration PATIENCE = Duration.ofSeconds(1);

    /** Those who know a secret instead of having a token share what one tenant gets. */
    private static final String ANYBODY = "";

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    private static final Set<String> READS = Set.of("GET", "HEAD");

    private final Turns turns;
    private final ResponseInProgress response;
    private final Instance<WriteTarget> targets;
    private final Caller caller;
    private final CurrentPermission permission;
    private final CurrentVertxRequest request;

    AdmissionInterceptor(
            Turns turns,
            ResponseInProgress response,
            Instance<WriteTarget> targets,
            Caller caller,
            CurrentPermission permission,
            CurrentVertxRequest request) {
        this.turns = turns;
        this.response = response;
        this.targets = targets;
        this.caller = caller;
        this.permission = permission;
        this.request = request;
    }

    @AroundInvoke
    Object admit(InvocationContext invocation) throws Exception {
        var claim = claimOf(invocation.getMethod());
        var pass = mayLock(claim) ? turnOfWrite(claim) : turns.take(claim, PATIENCE);
        response.holds(pass);
        try {
            return invocation.proceed();
        } finally {
            pass.leave();
        }
    }

    private Claim claimOf(Method operation) {
        return new Claim(
                permission.isLimited() ? caller.tenant() : ANYBODY,
                null,
                operation.getDeclaringClass().isAnnotationPresent(UsesDatabase.class),
                operation.isAnnotationPresent(Heavy.class));
    }

    private boolean mayLock(Claim claim) {
        return claim.usesDatabase()
                && permission.isLimited()
                && !READS.contains(request.getCurrent().request().method().name());
    }

    /** A write waits only for those of the same caller that are about the same: about what, is looked up when there are any. */
    private Pass turnOfWrite(Claim claim) throws SQLException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var tenant = caller.tenant();
        var http = request.getCurrent().request();
        var path = http.path();
        var key = http.getHeader(IDEMPOTENCY_KEY);
        var scope = caller.scope();
        var target = new Target(List.of(tenant, caller.subject()), () -> lookup(path, key, tenant, scope));
        var alone = turns.takeAlone(claim, target);
        if (alone.isPresent()) {
            return alone.get();
        }
        turns.find(tenant, target, PATIENCE);
        return turns.take(claim.with(target), Duration.ofNanos(end - System.nanoTime()));
    }

    /** What a write may wait for: the same plan, or the first request with its key. */
    private Optional<Object> lookup(String path, @Nullable String key, String tenant, Scope scope) throws SQLException {
        for (var kind : targets) {
            var id = kind.of(path, tenant, scope);
            if (id.isPresent()) {
                return Optional.of(id.get());
            }
        }
        return key == null ? Optional.empty() : Optional.of(List.of(path, key));
    }
}
