package dev.waymark.platform.throttle;

import dev.waymark.platform.problem.EarlyProblems;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.throttle.Throttle.Use;
import io.quarkus.runtime.Startup;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.net.SocketAddress;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Limits how many requests without a token come from one address per minute, and all requests of pages outside of the API. A client with a
 * token, or with the secret of a calendar feed or a picture, is never limited here, because many of them may share the address of a proxy.
 */
@Startup
@ApplicationScoped
class AnonymousLimits {

    /** Once a page can read the refusal (CORS, 300). */
    private static final int PRIORITY = 190;

    private static final String API = "/v1/";

    /** What a secret opens has limits of its own; a link to a picture is sealed, and a feed cannot be guessed without end. */
    private static final List<String> SECRET = List.of("/v1/calendar-feeds/", "/v1/pictures/");

    private static final int NETWORK_BYTES = 8;

    private final Throttle addresses;
    private final EarlyProblems problems;
    private final int most;

    AnonymousLimits(Clock clock, EarlyProblems problems, @ConfigProperty(name = "waymark.anonymous-limit") int most) {
        if (most < 1) {
            throw new IllegalStateException("Waymark does not start: WAYMARK_ANONYMOUS_LIMIT is less than 1.");
        }
        this.addresses = new Throttle(clock);
        this.problems = problems;
        this.most = most;
    }

    void register(@Observes Filters filters) {
        filters.register(this::admit, PRIORITY);
    }

    private void admit(RoutingContext context) {
        var use = hasLimitsOfItsOwn(context) ? null : take(context.request().remoteAddress());
        if (use == null || use.admitted()) {
            context.next();
        } else {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(use.secondsToReset()));
            var refused = ProblemException.tooManyRequests(use.secondsToReset());
            problems.answer(context, refused.type(), refused.getMessage());
        }
    }

    Use take(@Nullable SocketAddress remote) {
        return addresses.take(networkOf(remote), most);
    }

    /** Pages outside of the API look at no token, so that one changes nothing there. */
    private static boolean hasLimitsOfItsOwn(RoutingContext context) {
        var path = String.valueOf(context.request().path());
        return path.startsWith(API)
                && (context.request().headers().contains(HttpHeaders.AUTHORIZATION)
                        || SECRET.stream().anyMatch(path::startsWith));
    }

    /** An IPv4 address counts alone; the owner of one IPv6 address has all that begin with the same 64 bits. */
    static String networkOf(@Nullable SocketAddress remote) {
        var address = remote == null ? null : remote.hostAddress();
        if (address == null || address.indexOf(':') < 0) {
            return String.valueOf(address);
        }
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(bytes.length, NETWORK_BYTES));
        } catch (UnknownHostException notAnAddress) {
            throw new IllegalStateException(notAnAddress);
        }
    }
}
