package dev.waymark.local;

import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Issues tokens and moves the clock only for those who call this machine by its own name. A page from elsewhere can
 * lead a name of its own to this machine, and a browser then takes both for the same origin.
 */
class LoopbackOnly {

    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

    private final CurrentVertxRequest request;

    LoopbackOnly(CurrentVertxRequest request) {
        this.request = request;
    }

    @ServerRequestFilter
    public void check(ResourceInfo resource) {
        var isLocal = resource.getResourceClass().getPackage().equals(LoopbackOnly.class.getPackage());
        var host = request.getCurrent().request().authority();
        if (isLocal && (host == null || !NAMES.contains(host.host()))) {
            throw ProblemException.of(
                    ProblemType.FORBIDDEN,
                    "The local run answers this only at `localhost`, not under another host name.");
        }
    }
}
