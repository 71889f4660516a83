package dev.waymark.platform.observability;

import io.quarkus.runtime.Startup;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Context;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.MDC;

/**
 * Labels a request's log lines with the tenant, and its metrics with the tenant's class. There are many tenants but few
 * classes, so that there are few metrics, too.
 */
@Startup
@ApplicationScoped
public class TenantLabels {

    /** The metric label. */
    static final String TENANT_CLASS = "tenant_class";

    /** The class of a tenant without a configured one. */
    static final String STANDARD = "standard";

    /** The class of requests without a tenant. */
    static final String NONE = "none";

    private static final int MOST_CLASSES = 10;
    private static final Pattern ASSIGNMENT = Pattern.compile("(.+)=([a-z][a-z0-9_-]{0,29})");

    private final Map<String, String> classes = new HashMap<>();

    private final CurrentVertxRequest request;

    TenantLabels(
            @ConfigProperty(name = "waymark.tenant-classes") Optional<List<String>> assignments,
            CurrentVertxRequest request) {
        this.request = request;
        for (var assignment : assignments.orElse(List.of())) {
            var parts = ASSIGNMENT.matcher(assignment.trim());
            if (!parts.matches()) {
                throw refused("`%s` is not in the form tenant=class".formatted(assignment));
            }
            classes.put(parts.group(1), parts.group(2));
        }
        if (new HashSet<>(classes.values()).size() > MOST_CLASSES) {
            throw refused("there are more than %d classes".formatted(MOST_CLASSES));
        }
    }

    private static IllegalStateException refused(String reason) {
        return new IllegalStateException("Waymark does not start: in WAYMARK_TENANT_CLASSES, " + reason + ".");
    }

    /** Records the request's tenant. */
    public void note(String tenant) {
        MDC.put("tenant", tenant);
        context().putLocal(TENANT_CLASS, classOf(tenant));
    }

    /** The class of a tenant. */
    public String classOf(String tenant) {
        return classes.getOrDefault(tenant, STANDARD);
    }

    /** Whether a tenant can have this class. */
    public boolean isClass(String name) {
        return name.equals(STANDARD) || classes.containsValue(name);
    }

    /** The class of the request's tenant. */
    String current() {
        String known = context().getLocal(TENANT_CLASS);
        return known == null ? NONE : known;
    }

    /** The request's own context: another thread has a copy, which the request's metrics do not see. */
    private Context context() {
        return ((HttpServerRequestInternal) request.getCurrent().request()).context();
    }
}
