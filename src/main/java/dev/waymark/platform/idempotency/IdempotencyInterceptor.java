package dev.waymark.platform.idempotency;

import com.fasterxml.jackson.databind.util.RawValue;
import dev.waymark.authorization.Role;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.json.CanonicalJson;
import dev.waymark.platform.persistence.TransactionStart;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.tenancy.CurrentMember;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.Path;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/**
 * Opens the transaction around a writing POST that carries a key, so that key and effect are committed together or not
 * at all. A second request with the same key waits at the key's row until the first has ended.
 */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE)
class IdempotencyInterceptor {

    static final String HEADER = "Idempotency-Key";
    private static final String REPLAYED = "Idempotency-Replayed";
    private static final Pattern LAWFUL = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private final TransactionStart start;
    private final IdempotencyKeys keys;
    private final Caller caller;
    private final CurrentMember member;
    private final CurrentVertxRequest request;
    private final Responses responses;

    IdempotencyInterceptor(
            TransactionStart start,
            IdempotencyKeys keys,
            Caller caller,
            CurrentMember member,
            CurrentVertxRequest request,
            Responses responses) {
        this.start = start;
        this.keys = keys;
        this.caller = caller;
        this.member = member;
        this.request = request;
        this.responses = responses;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        var http = request.getCurrent().request();
        var key = http.getHeader(HEADER);
        if (key == null || !invocation.getInterceptorBinding(Idempotent.class).keepsAnswer()) {
            return invocation.proceed();
        }
        if (!LAWFUL.matcher(key).matches()) {
            throw ProblemException.invalid(Fault.ofParameter(
                    HEADER, FaultCode.WRONG_FORMAT, "A key is 1 to 128 visible ASCII characters, such as a UUID."));
        }
        var scope = new IdempotencyKeys.Scope(
                caller.tenant(), caller.subject(), http.method().name(), path(invocation), key);
        return QuarkusTransaction.joiningExisting().call(() -> answer(scope, invocation));
    }

    private Object answer(IdempotencyKeys.Scope scope, InvocationContext invocation) throws Exception {
        start.nameTenant();
        var bodyHash = bodyHash(invocation);
        var role = caller.role();
        if (keys.claim(scope, role, bodyHash)) {
            var answer = (RestResponse<?>) invocation.proceed();
            keys.remember(scope, answer, responses.bodyOf(answer), memberId());
            return answer;
        }
        var first = keys.recall(scope);
        if (first.isDeleted()) {
            throw reused(
                    "This key was used, and what its response told of has been deleted since: read what is there now, and"
                            + " use a new key for a new request.");
        }
        if (!first.isFor(role)) {
            throw reused("This key was used by the same caller in another role: use a new key.");
        }
        if (!first.bodyHash().equals(bodyHash)) {
            throw reused("This key was used with a different body: use a new key, or send the first body again.");
        }
        return replay(first);
    }

    /** Whose records the answer tells of. What a member asks for is about that member, also if no record was found or created. */
    private @Nullable String memberId() {
        return member.id() == null && caller.role().equals(Role.MEMBER) ? caller.subject() : member.id();
    }

    private static ProblemException reused(String detail) {
        return ProblemException.of(ProblemType.IDEMPOTENCY_KEY_REUSED, detail);
    }

    /** The path as the contract writes it: the same for all notations of one address, such as with a slash at the end. */
    private static String path(InvocationContext invocation) {
        var method = invocation.getMethod();
        var path = pathOf(method.getDeclaringClass()) + pathOf(method);
        var parameters = method.getParameters();
        for (var index = 0; index < parameters.length; index++) {
            var variable = "{" + parameters[index].getName() + "}";
            path = path.replace(variable, String.valueOf(invocation.getParameters()[index]));
        }
        return path;
    }

    private static String pathOf(AnnotatedElement element) {
        var path = element.getAnnotation(Path.class);
        return path == null ? "" : path.value();
    }

    private static RestResponse<?> replay(IdempotencyKeys.FirstAnswer first) {
        var answer = RestResponse.ResponseBuilder.create(
                RestResponse.Status.fromStatusCode(first.status()), new RawValue(first.body()));
        first.headers().forEach(answer::header);
        return answer.header(REPLAYED, "true").build();
    }

    private static String bodyHash(InvocationContext invocation) {
        return Arrays.stream(invocation.getParameters())
                .filter(Body.class::isInstance)
                .map(body -> CanonicalJson.hash(((Body<?>) body).tree()))
                .findFirst()
                .orElseGet(() -> CanonicalJson.hash(Map.of()));
    }
}
