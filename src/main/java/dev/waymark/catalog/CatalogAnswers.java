package dev.waymark.catalog;

import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestResponse;

/** Responses with catalog content. It only changes with a deployment, so clients may cache it for a while. */
@ApplicationScoped
class CatalogAnswers {

    /** Private, because a tenant's catalog may differ from another's; short, because a deployment changes it. */
    private static final String CACHE = "private, max-age=300";

    private final Responses responses;

    CatalogAnswers(Responses responses) {
        this.responses = responses;
    }

    <T> RestResponse<T> of(T content) {
        return responses.ifChanged(content, CACHE);
    }

    <T> RestResponse<T> of(Optional<T> content) {
        return of(content.orElseThrow(ProblemException::notFound));
    }
}
