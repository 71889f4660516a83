package dev.waymark.platform.limits;

import io.netty.bootstrap.ChannelInitializerExtension;
import io.netty.channel.Channel;
import java.time.Duration;
import org.eclipse.microprofile.config.ConfigProvider;

/** Watches over every connection that is accepted. netty finds this class by its entry in {@code META-INF/services}. */
public class HeadTimeouts extends ChannelInitializerExtension {

    private static final String TLS = "ssl";

    private final Duration timeout =
            ConfigProvider.getConfig().getValue("waymark.request-head-timeout", Duration.class);

    @Override
    public void postInitializeServerChildChannel(Channel channel) {
        var pipeline = channel.pipeline();
        if (pipeline.get(TLS) == null) {
            pipeline.addFirst(new HeadTimeout(timeout));
        } else {
            pipeline.addAfter(TLS, null, new HeadTimeout(timeout));
        }
    }
}
