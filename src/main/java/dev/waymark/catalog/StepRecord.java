package dev.waymark.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "The records of its strategy's worksheet that complete a step. A one-time step is completed when the"
                        + " member has added as many as it asks for since the plan began. When no such step is open any more, each"
                        + " record completes one occurrence of a recurring step: the earliest open one, if it has begun.")
public record StepRecord(
        @Schema(description = "The kind of record.", examples = "contact")
        String kind,

        @Schema(description = "How many of them it asks for.", examples = "5")
        int count) {}
