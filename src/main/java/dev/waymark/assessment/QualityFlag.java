package dev.waymark.assessment;

import dev.waymark.assessment.scoring.QualityFlagCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A sign of careless answering. It never changes a score.")
public record QualityFlag(
        @Schema(description = "What was noticed.") QualityFlagCode code,

        @Schema(
                description = "What was noticed, as a sentence for the member.",
                examples = "You gave the same answer 18 times in a row.")
        String detail) {}
