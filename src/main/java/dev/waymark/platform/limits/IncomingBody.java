package dev.waymark.platform.limits;

import dev.waymark.platform.problem.ProblemType;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.impl.RoutingContextInternal;
import java.time.Duration;

/** One body on its way. Everything here happens on the event loop of its connection. */
final class IncomingBody {

    private static final String CONTINUE = "100-continue";

    private final RoutingContext context;
    private final BodyMemory memory;
    private final LastAnswer lastAnswer;
    private final Buffer bytes = Buffer.buffer();

    private long timer;
    private int taken;
    private boolean isSettled;

    IncomingBody(RoutingContext context, BodyMemory memory, LastAnswer lastAnswer) {
        this.context = context;
        this.memory = memory;
        this.lastAnswer = lastAnswer;
    }

    /** Lets the request go on when all of the body is here. */
    void receive(Duration timeout) {
        var request = context.request();
        timer = context.vertx().setTimer(timeout.toMillis(), late -> refuseAsLate(timeout));
        context.addEndHandler(over -> release());
        request.handler(this::add).endHandler(end -> passOn()).exceptionHandler(brokenOff -> settle());
        if (request.version() == HttpVersion.HTTP_1_1
                && CONTINUE.equalsIgnoreCase(request.getHeader(HttpHeaders.EXPECT))) {
            context.response().writeContinue();
        }
        request.resume();
    }

    private void add(Buffer part) {
        if (isSettled) {
            return;
        }
        if (taken + part.length() > RequestBodies.MOST_BYTES) {
            refuse(ProblemType.PAYLOAD_TOO_LARGE, ProblemType.PAYLOAD_TOO_LARGE.description());
        } else if (memory.take(part.length())) {
            taken += part.length();
            bytes.appendBuffer(part);
        } else {
            context.response().putHeader(HttpHeaders.RETRY_AFTER, "1");
            refuse(ProblemType.UNAVAILABLE, "Too many large bodies arrive at once: try again in 1 second.");
        }
    }

    private void passOn() {
        if (settle()) {
            ((RoutingContextInternal) context).setBody(bytes);
            context.next();
        }
    }

    private void refuseAsLate(Duration timeout) {
        refuse(
                ProblemType.REQUEST_TIMEOUT,
                "The body did not arrive within %d seconds: send the request again.".formatted(timeout.toSeconds()));
    }

    private void refuse(ProblemType type, String detail) {
        if (settle()) {
            lastAnswer.refuse(context, type, detail);
        }
    }

    /** Whether this is the first outcome; any later one no longer counts. */
    private boolean settle() {
        var isFirst = !isSettled;
        isSettled = true;
        context.vertx().cancelTimer(timer);
        return isFirst;
    }

    private void release() {
        settle();
        memory.giveBack(taken);
        taken = 0;
    }
}
