package dev.waymark.assessment;

import dev.waymark.assessment.scoring.QualityFlagCode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sign of careless answering, in words. */
@Schema(description = "A sign that answers were given with little care; it never changes a score.")
public record QualityFlag(
        @Schema(description = "What was noticed.") QualityFlagCode code,

        @Schema(
                description = "What was noticed, in a sentence for the person.",
                examples = "You gave the same answer 18 times in a row.")
        String detail) {}
