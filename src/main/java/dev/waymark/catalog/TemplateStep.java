package dev.waymark.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A step of a strategy's plan template.")
public record TemplateStep(
        @Schema(description = "Its key, unique within the strategy.")
        String key,

        @Schema(description = "What to do.") String title,

        @Schema(description = "How many minutes it takes each time.", examples = "30")
        int effortMinutes,

        @Schema(description = "Keys of the steps of this strategy that must come first.")
        List<String> after,

        @Schema(
                description = "How it recurs: an RFC 5545 recurrence rule with COUNT; null for a one-time step.",
                examples = "FREQ=WEEKLY;BYDAY=SU;COUNT=6")
        @Nullable
        String cadence,

        @Schema(description = "Its if-then: when to do it, and what to do.")
        IfThen ifThen) {}
