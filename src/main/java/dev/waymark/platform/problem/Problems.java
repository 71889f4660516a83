package dev.waymark.platform.problem;

import dev.waymark.platform.web.PublicUrl;
import dev.waymark.platform.web.RequestId;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the response to a request that ends in a problem. */
@ApplicationScoped
class Problems {

    private final PublicUrl publicUrl;
    private final CurrentVertxRequest request;

    Problems(PublicUrl publicUrl, CurrentVertxRequest request) {
        this.publicUrl = publicUrl;
        this.request = request;
    }

    Response.ResponseBuilder answer(ProblemType type, String detail) {
        return answer(type, detail, List.of(), null);
    }

    Response.ResponseBuilder answer(
            ProblemType type, String detail, List<Fault> faults, @Nullable List<LegalMove> legal) {
        var context = request.getCurrent();
        var problem = Problem.of(
                type, detail, faults, legal, publicUrl.of(""), context.request().path(), RequestId.of(context));
        return Response.status(type.status())
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "no-store")
                .entity(problem);
    }
}
