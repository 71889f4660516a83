package dev.waymark.platform.limits;

import dev.waymark.platform.problem.ProblemType;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a request that two servers could read in two ways. If a proxy and this service disagreed about its end, the rest of one
 * caller's body would be taken for the next caller's request (RFC 9112, sections 6.1 and 11.2).
 */
@ApplicationScoped
class RequestFraming {

    /** Right after the request has its id. */
    private static final int PRIORITY = 900;

    private static final Pattern LENGTH = Pattern.compile("\\d{1,18}");

    private final LastAnswer lastAnswer;

    RequestFraming(LastAnswer lastAnswer) {
        this.lastAnswer = lastAnswer;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, PRIORITY);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        faultOf(request.version(), request.headers())
                .ifPresentOrElse(
                        detail -> lastAnswer.refuse(context, ProblemType.MALFORMED_REQUEST, detail), context::next);
    }

    /** What is wrong, and how to put it right; empty if there is no doubt how to read the request. */
    static Optional<String> faultOf(@Nullable HttpVersion version, MultiMap headers) {
        if (version != HttpVersion.HTTP_1_1 && version != HttpVersion.HTTP_1_0) {
            return Optional.of("The version of HTTP is unknown here: use HTTP/1.1.");
        }
        if (headers.getAll(HttpHeaders.HOST).size() > 1) {
            return Optional.of("There are several `Host` headers: send one.");
        }
        var lengths = headers.getAll(HttpHeaders.CONTENT_LENGTH);
        if (lengths.size() > 1 || !lengths.stream().allMatch(LENGTH.asMatchPredicate())) {
            return Optional.of("`Content-Length` is not one number: send the length of the body in bytes.");
        }
        var codings = headers.getAll(HttpHeaders.TRANSFER_ENCODING);
        return codings.isEmpty() ? Optional.empty() : faultOf(version, codings, !lengths.isEmpty());
    }

    private static Optional<String> faultOf(HttpVersion version, List<String> codings, boolean hasLength) {
        if (hasLength) {
            return Optional.of("Send `Content-Length` or `Transfer-Encoding`, but not both.");
        }
        if (version == HttpVersion.HTTP_1_0) {
            return Optional.of("HTTP/1.0 has no `Transfer-Encoding`: send `Content-Length`.");
        }
        return codings.size() == 1 && codings.get(0).equalsIgnoreCase("chunked")
                ? Optional.empty()
                : Optional.of("`Transfer-Encoding` can only be `chunked`.");
    }
}
