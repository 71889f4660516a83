package dev.waymark.platform.precondition;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.platform.web.ContentCoding;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import java.nio.charset.StandardCharsets;

/** Writes a response before it is sent: once for its tag and its client, or once for all who will ask for it. */
@ApplicationScoped
class WrittenBodies {

    private final ObjectMapper json;
    private final ETags etags;
    private final CurrentVertxRequest request;

    WrittenBodies(ObjectMapper json, ETags etags, CurrentVertxRequest request) {
        this.json = json;
        this.etags = etags;
        this.request = request;
    }

    /** The tag of what will be sent now, written for it unless the tag follows from something else. */
    EntityTag tagOf(Object view) {
        if (view instanceof Revised) {
            return etags.of(view);
        }
        return tagOf(bytesOf(view));
    }

    /** The bytes that will be sent now, for anyone else who needs them. */
    byte[] bytesOf(Object view) {
        var known = WrittenBody.of(request.getCurrent());
        if (known != null && known.view() == view) {
            return known.bytes();
        }
        var bytes = written(view);
        new WrittenBody(view, bytes, null).keepFor(request.getCurrent());
        return bytes;
    }

    /** A response that is written now, for all who will ask for it. */
    <T> Prepared<T> prepare(T view) {
        var bytes = written(view);
        return new Prepared<>(view, bytes, tagOf(bytes));
    }

    /** The tag of a prepared response, which will be sent in the coding that the request accepts. */
    EntityTag tagOf(Prepared<?> prepared) {
        var context = request.getCurrent();
        var body = ContentCoding.isAcceptedBy(context.request())
                ? new WrittenBody(prepared.view(), prepared.packed(), ContentCoding.GZIP)
                : new WrittenBody(prepared.view(), prepared.plain(), null);
        body.keepFor(context);
        return prepared.tag();
    }

    private EntityTag tagOf(byte[] bytes) {
        return etags.ofContent(output -> output.write(bytes));
    }

    /** Text is a picture, and is sent as it is. */
    private byte[] written(Object view) {
        try {
            return view instanceof String text ? text.getBytes(StandardCharsets.UTF_8) : json.writeValueAsBytes(view);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
