package dev.waymark.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.web.Language;
import dev.waymark.platform.web.PublicUrl;
import dev.waymark.platform.web.RequestId;
import dev.waymark.platform.web.StandardHeaders;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Answers with a problem when a request is refused before it has reached a resource. */
@ApplicationScoped
public class EarlyProblems {

    private final PublicUrl publicUrl;
    private final ObjectMapper json;

    EarlyProblems(PublicUrl publicUrl, ObjectMapper json) {
        this.publicUrl = publicUrl;
        this.json = json;
    }

    /** Ends the request with the problem; the result is complete when the answer has been sent. */
    public Future<Void> answer(RoutingContext context, ProblemType type, String detail) {
        var request = context.request();
        var problem = Problem.of(
                type, detail, List.of(), publicUrl.of(""), String.valueOf(request.path()), RequestId.of(context));
        var response = context.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_LANGUAGE, Language.GIVEN)
                .putHeader(HttpHeaders.VARY, StandardHeaders.VARIES_BY);
        return request.method() == HttpMethod.HEAD ? response.end() : response.end(bytes(problem));
    }

    private Buffer bytes(Problem problem) {
        try {
            return Buffer.buffer(json.writeValueAsBytes(problem));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
