package dev.waymark.catalog;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.waymark.platform.paging.Page;
import dev.waymark.platform.paging.PageRequest;
import dev.waymark.platform.precondition.Prepared;
import dev.waymark.platform.precondition.Responses;
import dev.waymark.platform.problem.ProblemException;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * Responses with catalog content. It only changes with a deployment, so clients may cache it for a while, and a response is
 * written once for all who ask for the same address. Each request has been checked by then.
 */
@ApplicationScoped
class CatalogAnswers {

    /** Private, because a tenant's catalog may differ from another's; short, because a deployment changes it. */
    private static final String CACHE = "private, max-age=300";

    /** Several times as much as the whole catalog takes; one address can be written in many ways. */
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final Cache<String, Prepared<?>> prepared = Caffeine.newBuilder()
            .maximumWeight(MOST_BYTES)
            .weigher((String address, Prepared<?> answer) -> address.length() + answer.size())
            .executor(Runnable::run)
            .build();

    private final Responses responses;
    private final CurrentVertxRequest request;

    CatalogAnswers(Responses responses, CurrentVertxRequest request) {
        this.responses = responses;
        this.request = request;
    }

    <T> RestResponse<T> of(Supplier<Optional<T>> content) {
        return of(address(), () -> content.get().orElseThrow(ProblemException::notFound));
    }

    /** A cursor is its caller's, so that only a page that begins without one and ends without one is everybody's. */
    <T> RestResponse<Page<T>> of(PageRequest asked, Supplier<Page<T>> page) {
        var begins = asked.cursor() == null;
        if (begins && prepared.getIfPresent(address()) != null) {
            return of(address(), page);
        }
        var made = page.get();
        return begins && made.next() == null ? of(address(), () -> made) : responses.ifChanged(made, CACHE);
    }

    /** What an address returns has one type. */
    @SuppressWarnings("unchecked")
    private <T> RestResponse<T> of(String address, Supplier<T> content) {
        var answer = (Prepared<T>) prepared.get(address, unknown -> responses.prepare(content.get()));
        return responses.ifChanged(answer, CACHE);
    }

    private String address() {
        return request.getCurrent().request().uri();
    }
}
