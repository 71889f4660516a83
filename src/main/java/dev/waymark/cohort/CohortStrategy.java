package dev.waymark.cohort;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many members of a cohort have chosen a strategy.")
public record CohortStrategy(
        @Schema(description = "The strategy's key.", examples = "find-a-mentor")
        String strategy,

        @Schema(description = "The strategy's name.", examples = "Find a mentor")
        String strategyTitle,

        @Schema(description = "How many members, rounded to the nearest five.", examples = "15")
        int members) {}
