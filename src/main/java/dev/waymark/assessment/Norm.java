package dev.waymark.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A severity's place in a named norm group. */
@Schema(description = "The severity's place in a named norm group.")
public record Norm(
        @Schema(description = "The group of people that it is compared with.")
        String group,

        @Schema(description = "T-score: 50 is the group's mean, 10 its standard deviation.", examples = "56.2")
        double tScore) {}
