package dev.waymark.platform.precondition;

import dev.waymark.platform.web.PublicUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/** Responses with an entity tag: to a read, to a change, and to the creation of something new. */
@ApplicationScoped
public class Responses {

    /** Member data is for that member's client only, which must revalidate it before reuse. */
    private static final String PRIVATE = "private, no-cache";

    private final ETags etags;
    private final WrittenBodies bodies;
    private final PublicUrl publicUrl;

    Responses(ETags etags, WrittenBodies bodies, PublicUrl publicUrl) {
        this.etags = etags;
        this.bodies = bodies;
        this.publicUrl = publicUrl;
    }

    /** The body of a response that will be sent now: it is written once. */
    public String bodyOf(RestResponse<?> response) {
        return new String(bodies.bytesOf(response.getEntity()), StandardCharsets.UTF_8);
    }

    /** 201 with the address and the body of the new resource. */
    public <T> RestResponse<T> created(String path, T view) {
        return created(path, view, bodies.tagOf(view));
    }

    /** 201 with a tag that is already known. */
    public <T> RestResponse<T> created(String path, T view, EntityTag tag) {
        return RestResponse.ResponseBuilder.<T>created(URI.create(publicUrl.of(path)))
                .entity(view)
                .tag(tag)
                .build();
    }

    /** 202 with the address at which to ask how far it is. */
    public <T> RestResponse<T> accepted(String path, T view) {
        return RestResponse.ResponseBuilder.<T>accepted(view)
                .location(URI.create(publicUrl.of(path)))
                .build();
    }

    /** 200 with the state after a change. */
    public <T> RestResponse<T> ok(T view) {
        return ok(view, bodies.tagOf(view));
    }

    /** 200 with a tag that is already known. */
    public <T> RestResponse<T> ok(T view, EntityTag tag) {
        return RestResponse.ResponseBuilder.<T>ok(view).tag(tag).build();
    }

    /** What is read, or 304 with member data that the client already has: by a tag that is asked for only if it names one. */
    public <T> RestResponse<T> unlessKnown(Supplier<EntityTag> present, Supplier<RestResponse<T>> read) {
        if (etags.asksForOthers()) {
            var tag = present.get();
            etags.requireIfMatch(tag);
            if (etags.isKnown(tag)) {
                return notModified(tag, PRIVATE);
            }
        }
        return read.get();
    }

    /** 200 with member data, or 304 when the client already has it. */
    public <T> RestResponse<T> ifChanged(T view) {
        return ifChanged(view, PRIVATE);
    }

    /**
     * The same, for what takes more to read than its state does: a client that has that already is told so without the rest.
     *
     * @param state of what is there now; whatever the view is, it has a tag of that kind
     */
    public <T extends Revised> RestResponse<T> ifChanged(Revised state, Supplier<T> view) {
        return unlessKnown(() -> etags.of(state), () -> ifChanged(view.get()));
    }

    private static <T> RestResponse<T> notModified(EntityTag tag, String cacheControl) {
        return RestResponse.ResponseBuilder.<T>notModified()
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                .build();
    }

    /** 200 or 304 with content that may be cached as {@code cacheControl} says. */
    public <T> RestResponse<T> ifChanged(T view, String cacheControl) {
        return ifChanged(view, bodies.tagOf(view), cacheControl);
    }

    /** A response that is written now, for all who will ask for it. */
    public <T> Prepared<T> prepare(T view) {
        return bodies.prepare(view);
    }

    /** 200 or 304 with what was prepared, which may be cached as {@code cacheControl} says. */
    public <T> RestResponse<T> ifChanged(Prepared<T> prepared, String cacheControl) {
        return ifChanged(prepared.view(), bodies.tagOf(prepared), cacheControl);
    }

    /** 200 or 304 with member data and a tag that is already known. */
    public <T> RestResponse<T> ifChanged(T view, EntityTag tag) {
        return ifChanged(view, tag, PRIVATE);
    }

    /** 200 or 304 with a tag that is already known, and content that may be cached as {@code cacheControl} says. */
    public <T> RestResponse<T> ifChanged(T view, EntityTag tag, String cacheControl) {
        etags.requireIfMatch(tag);
        return etags.isKnown(tag)
                ? notModified(tag, cacheControl)
                : RestResponse.ResponseBuilder.<T>ok(view)
                        .tag(tag)
                        .header(HttpHeaders.CACHE_CONTROL, cacheControl)
                        .build();
    }
}
