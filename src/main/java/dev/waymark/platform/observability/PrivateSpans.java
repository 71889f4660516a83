package dev.waymark.platform.observability;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.ReadWriteSpan;
import io.opentelemetry.sdk.trace.ReadableSpan;
import io.opentelemetry.sdk.trace.SpanProcessor;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Removes from spans what may name a member or hold a secret: the requested address, and where the request came from.
 * The route stays, which is enough to find what is slow.
 */
@Singleton
class PrivateSpans implements SpanProcessor {

    private static final String LEFT_OUT = "-";

    private static final List<AttributeKey<String>> PRIVATE = List.of(
            AttributeKey.stringKey("url.path"),
            AttributeKey.stringKey("url.query"),
            AttributeKey.stringKey("url.full"),
            AttributeKey.stringKey("client.address"),
            AttributeKey.stringKey("network.peer.address"),
            AttributeKey.stringKey("user_agent.original"));

    @Override
    public void onStart(Context parent, ReadWriteSpan span) {
        PRIVATE.stream().filter(key -> span.getAttribute(key) != null).forEach(key -> span.setAttribute(key, LEFT_OUT));
    }

    @Override
    public boolean isStartRequired() {
        return true;
    }

    @Override
    public void onEnd(ReadableSpan span) {}

    @Override
    public boolean isEndRequired() {
        return false;
    }
}
