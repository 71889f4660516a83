package dev.waymark.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How one cause, or inaction, changed between two assessments.")
public record CauseChange(
        @Schema(description = "The cause's key.", examples = "exhaustion")
        String cause,

        @Schema(description = "The earlier severity; null when it was not scored.", examples = "79.17") @Nullable
        Double before,

        @Schema(description = "The later severity; null when it was not scored.", examples = "45.83") @Nullable
        Double after,

        @Schema(
                description =
                        "The later severity minus the earlier one; below 0 is better. Null when one of them is missing.",
                examples = "-33.34")
        @Nullable
        Double delta,

        @Schema(
                description = "The difference, in points, that chance rarely exceeds; null when a severity is missing.",
                examples = "21.47")
        @Nullable
        Double threshold,

        @Schema(description = "Whether the difference exceeds the threshold; null when a severity is missing.")
        @Nullable
        Boolean reliable) {}
