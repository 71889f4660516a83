package dev.waymark.catalog.worksheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "When a goal may be called achieved, for the member to decide.")
public record DoneRule(
        @Schema(description = "The key of a goal of the strategy's template.", examples = "contacts-renewed")
        String goal,

        @Schema(description = "The key of the figure that says so.", examples = "renewed")
        String figure,

        @Schema(description = "The value from which on it does.", examples = "5")
        double atLeast) {}
