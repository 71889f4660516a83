package dev.waymark.platform.precondition;

import dev.waymark.platform.web.PublicUrl;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.net.URI;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers a change: with what there is now, its tag, and for something new its address. */
@ApplicationScoped
public class Changed {

    private final PublicUrl publicUrl;

    Changed(PublicUrl publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** 201 with the address and the whole body. */
    public <T> RestResponse<T> created(String path, T view, EntityTag tag) {
        return RestResponse.ResponseBuilder.<T>created(URI.create(publicUrl.of(path)))
                .entity(view)
                .tag(tag)
                .build();
    }

    /** 200 with the whole body as it is now. */
    public <T> RestResponse<T> ok(T view, EntityTag tag) {
        return RestResponse.ResponseBuilder.<T>ok(view).tag(tag).build();
    }
}
