package dev.waymark.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A step of a strategy's plan template. */
@Schema(description = "A step of a strategy's plan template.")
public record TemplateStep(
        @Schema(description = "Unique within the strategy.") String key,
        @Schema(description = "What to do.") String title,

        @Schema(description = "Minutes that it takes, each time.", examples = "30")
        int effortMinutes,

        @Schema(description = "Keys of this strategy's steps that come first.")
        List<String> after,

        @Schema(
                description = "How it recurs: an RFC 5545 recurrence rule with COUNT; null when it is done once.",
                examples = "FREQ=WEEKLY;BYDAY=SU;COUNT=6")
        @Nullable
        String cadence,

        @Schema(description = "When to do it, and what.") IfThen ifThen) {}
