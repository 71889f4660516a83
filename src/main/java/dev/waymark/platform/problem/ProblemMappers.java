package dev.waymark.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.waymark.platform.problem.Refusal.Reason;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jboss.resteasy.reactive.server.SimpleResourceInfo;

/** Turns everything that ends a request into a problem: our own reasons, the framework's, and unexpected failures. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    /** A challenge has at least one parameter (RFC 6750, section 3). */
    private static final String CHALLENGE = "Bearer realm=\"waymark\"";

    private static final String INSUFFICIENT = CHALLENGE + ", error=\"insufficient_scope\"";

    private final Problems problems;
    private final CurrentVertxRequest request;

    ProblemMappers(Problems problems, CurrentVertxRequest request) {
        this.problems = problems;
        this.request = request;
    }

    @ServerExceptionMapper
    Response ours(ProblemException problem) {
        var answer = problems.answer(problem.type(), problem.getMessage(), problem.faults(), problem.legal());
        if (problem.refusal() != null) {
            problem.refusal().note(request.getCurrent());
        }
        if (problem.type() == ProblemType.FORBIDDEN) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, INSUFFICIENT);
        }
        if (problem.retryAfterSeconds() > 0) {
            answer.header(HttpHeaders.RETRY_AFTER, problem.retryAfterSeconds());
        }
        return answer.build();
    }

    /** RFC 6750: no error code without a token, {@code invalid_token} if a token is refused. */
    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response unauthenticated(SecurityException refused) {
        if (Outage.isBehind(refused)) {
            return unforeseen(refused);
        }
        var authorization = request.getCurrent().request().getHeader(HttpHeaders.AUTHORIZATION);
        var sent = authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
        Refusal.note(request.getCurrent(), sent ? Reason.INVALID_TOKEN : Reason.NO_TOKEN);
        var detail = sent
                ? "Your sign-in is not valid here or has expired: sign in again."
                : "You are not signed in: sign in and try again.";
        var challenge = sent ? CHALLENGE + ", error=\"invalid_token\"" : CHALLENGE;
        return problems.answer(ProblemType.UNAUTHENTICATED, detail)
                .header(HttpHeaders.WWW_AUTHENTICATE, challenge)
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused) {
        Refusal.note(request.getCurrent(), Reason.ROLE);
        return problems.answer(ProblemType.FORBIDDEN, "Your role does not allow this.")
                .header(HttpHeaders.WWW_AUTHENTICATE, INSUFFICIENT)
                .build();
    }

    /** What the framework refuses: no route, a wrong method, a media type, an unreadable request. */
    @ServerExceptionMapper
    Response framework(WebApplicationException refused, SimpleResourceInfo resource) {
        if (isUnreadableJson(refused)) {
            return problems.answer(
                            ProblemType.MALFORMED_JSON,
                            "The body is not valid JSON: check quotes, commas and brackets.")
                    .build();
        }
        var status = refused.getResponse().getStatus();
        var type = ProblemType.ofStatus(status)
                .orElse(status < 500 ? ProblemType.VALIDATION_FAILED : ProblemType.INTERNAL);
        if (type == ProblemType.INTERNAL) {
            return unforeseen(refused);
        }
        if (type == ProblemType.NOT_FOUND && resource.getResourceClass() == null) {
            return ours(ProblemException.noSuchAddress());
        }
        var answer = problems.answer(type, detailOf(type));
        refused.getResponse().getHeaders().forEach((name, values) -> {
            if (!HttpHeaders.CONTENT_TYPE.equalsIgnoreCase(name)) {
                values.forEach(value -> answer.header(name, value));
            }
        });
        return answer.build();
    }

    private static boolean isUnreadableJson(WebApplicationException refused) {
        return refused.getResponse().getStatus() == 400 && refused.getCause() instanceof JsonProcessingException;
    }

    private static String detailOf(ProblemType type) {
        return switch (type) {
            // What the framework cannot read has no list of errors.
            case VALIDATION_FAILED -> "The request cannot be read: check its address, its parameters and its headers.";
            case NOT_FOUND -> ProblemException.notFound().getMessage();
            case METHOD_NOT_ALLOWED -> "This cannot be done here. `Allow` lists what can.";
            case NOT_ACCEPTABLE -> ProblemType.NOT_ACCEPTABLE.description();
            case UNSUPPORTED_MEDIA_TYPE ->
                "Send the body as `application/json`, or a change as `application/merge-patch+json`.";
            default -> type.description();
        };
    }

    /** Logs only classes and places: the message of an unexpected exception can contain a member's words. */
    @ServerExceptionMapper
    Response unforeseen(Throwable failure) {
        if (Outage.isBehind(failure)) {
            LOG.warnf(
                    "Something that the service depends on is unavailable (%s)",
                    rootOf(failure).getClass().getName());
            return ours(ProblemException.unavailable("Something that the service depends on is unavailable."));
        }
        if (Reasons.isErased(failure)) {
            return problems.answer(
                            ProblemType.ERASED,
                            "This member has been erased, so nothing was stored. If they come back on purpose, let them come back first.")
                    .build();
        }
        LOG.error("A request failed", new Unforeseen(failure));
        return problems.answer(ProblemType.INTERNAL, "The error is ours and is logged under the request id.")
                .build();
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }

    private static Throwable rootOf(Throwable failure) {
        return causes(failure).reduce(failure, (earlier, later) -> later);
    }

    /** The classes and stack of a failure without its messages. */
    static final class Unforeseen extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unforeseen(Throwable failure) {
            super(failure.getClass().getName(), failure.getCause() == null ? null : new Unforeseen(failure.getCause()));
            setStackTrace(failure.getStackTrace());
        }
    }
}
