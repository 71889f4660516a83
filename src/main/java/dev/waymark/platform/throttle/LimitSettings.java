package dev.waymark.platform.throttle;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;
import java.util.Optional;

/** How many requests an operator allows per minute, by the class of a tenant. What is not set is as for other tenants. */
@ConfigMapping(prefix = "waymark.limits")
interface LimitSettings {

    @WithParentName
    Map<String, LimitSetting> byClass();

    interface LimitSetting {

        /** From one caller. */
        Optional<Integer> caller();

        /** From all callers of one tenant. */
        Optional<Integer> tenant();
    }
}
