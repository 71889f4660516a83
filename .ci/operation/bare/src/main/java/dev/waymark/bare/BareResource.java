package dev.waymark.bare;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

/** The least that an endpoint can do: a small object, written as JSON. */
@Path("/")
public class BareResource {

    /** What is written. */
    public record Message(String text) {}

    @GET
    @Path("event-loop")
    @NonBlocking
    public Message onTheEventLoop() {
        return new Message("from the event loop");
    }

    @GET
    @Path("worker")
    @Blocking
    public Message onAWorker() {
        return new Message("from a worker");
    }
}
