package dev.waymark.platform.startup;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import org.eclipse.microprofile.config.Config;

/** Refuses to start with a configuration that is unsafe for members' records, naming every reason and how to fix it. */
@ApplicationScoped
class SafeStart {

    private final Config config;

    SafeStart(Config config) {
        this.config = config;
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent started) {
        var reasons = new UnsafeSettings(config).reasons();
        if (!reasons.isEmpty()) {
            throw new IllegalStateException("Waymark does not start: " + String.join("; ", reasons) + ".");
        }
    }
}
