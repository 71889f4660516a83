package dev.waymark.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A first step made small, for a person who finds it hard to begin.")
public record SmallStart(
        @Schema(description = "What to do.") String title,

        @Schema(description = "The same in at most 40 characters.", examples = "Write down five names")
        String shortTitle,

        @Schema(description = "How many minutes it takes, 5 to 10.", examples = "5")
        int effortMinutes) {}
