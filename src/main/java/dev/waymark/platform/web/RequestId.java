package dev.waymark.platform.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jspecify.annotations.Nullable;

/** Gives every request an id, the caller's or a new one: in the response, in every log line, in every problem. */
@ApplicationScoped
public class RequestId {

    /** The header in requests and responses. */
    public static final String HEADER = "X-Request-Id";

    private static final String KEY = "requestId";

    /** Before everything else, so that even a refused request has its id. */
    private static final int PRIORITY = 1_000;

    /** What is safe to repeat in a header and in a log line. */
    private static final Pattern ACCEPTED = Pattern.compile("[A-Za-z0-9._:/+=-]{1,128}");

    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    void register(@Observes Filters filters) {
        filters.register(RequestId::assign, PRIORITY);
    }

    private static void assign(RoutingContext context) {
        var sent = context.request().getHeader(HEADER);
        var id = sent != null && ACCEPTED.matcher(sent).matches() ? sent : next().toString();
        context.put(KEY, id);
        context.response().putHeader(HEADER, id);
        MDC.put(KEY, id);
        context.next();
    }

    /** A random UUID. It is no secret, so it need not come from the generator of secrets, at which threads wait for one another. */
    private static UUID next() {
        var random = ThreadLocalRandom.current();
        return new UUID(random.nextLong() & ~0xf000L | 0x4000L, random.nextLong() >>> 2 | Long.MIN_VALUE);
    }

    /** The id of the request if it is a UUID, so that it can tell of nobody; null otherwise. */
    public static @Nullable String ifUuid(RoutingContext context) {
        var id = of(context);
        return UUID_TEXT.matcher(id).matches() ? id : null;
    }

    /** The id of the request. */
    public static String of(RoutingContext context) {
        return context.get(KEY);
    }
}
