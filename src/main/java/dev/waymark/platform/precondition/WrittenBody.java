package dev.waymark.platform.precondition;

import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a response that were written before it is sent, for its tag or for all who ask for it.
 *
 * @param view what they say
 * @param bytes as they are sent, in this coding
 * @param coding null if they are not compressed
 */
record WrittenBody(Object view, byte[] bytes, @Nullable String coding) {

    private static final String KEY = WrittenBody.class.getName();

    /** Lets the request send these bytes if its response is this view. */
    void keepFor(RoutingContext context) {
        context.put(KEY, this);
    }

    /** What was written for this request; null if nothing was. */
    static @Nullable WrittenBody of(RoutingContext context) {
        return context.get(KEY);
    }
}
