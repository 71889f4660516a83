package dev.waymark.privacy.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithParentName;
import java.util.Map;

/** How long an operator wants records to be kept: an ISO 8601 period such as {@code P24M}, or {@code never} to delete them. */
@ConfigMapping(prefix = "waymark.retention")
interface RetentionSettings {

    /** By kind, for all tenants. */
    @WithParentName
    Map<String, String> byKind();

    /** By tenant and kind, for those that differ. */
    Map<String, Map<String, String>> tenants();
}
