package dev.waymark.platform.idempotency;

import com.fasterxml.jackson.databind.util.RawValue;
import dev.waymark.platform.contract.Body;
import dev.waymark.platform.json.CanonicalJson;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Caller;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestResponse;

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

    private final IdempotencyKeys keys;
    private final Caller caller;
    private final CurrentVertxRequest request;

    IdempotencyInterceptor(IdempotencyKeys keys, Caller caller, CurrentVertxRequest request) {
        this.keys = keys;
        this.caller = caller;
        this.request = request;
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
                    HEADER, "wrong_format", "A key is 1 to 128 visible ASCII characters, such as a UUID."));
        }
        var scope = new IdempotencyKeys.Scope(
                caller.tenant(), caller.subject(), http.method().name(), http.path(), key);
        return QuarkusTransaction.joiningExisting().call(() -> answer(scope, invocation));
    }

    private Object answer(IdempotencyKeys.Scope scope, InvocationContext invocation) throws Exception {
        var bodyHash = bodyHash(invocation);
        if (keys.claim(scope, bodyHash)) {
            var answer = (RestResponse<?>) invocation.proceed();
            keys.remember(scope, answer);
            return answer;
        }
        var first = keys.recall(scope);
        if (!first.bodyHash().equals(bodyHash)) {
            throw ProblemException.of(
                    ProblemType.IDEMPOTENCY_KEY_REUSED,
                    "This key was used with a different body: use a new key, or send the first body again.");
        }
        return replay(first);
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
