package dev.waymark.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How one scale moved between two assessments. */
@Schema(description = "How one cause, or inaction, moved between two assessments.")
public record CauseChange(
        @Schema(description = "The cause's key.", examples = "exhaustion")
        String cause,

        @Schema(description = "The earlier severity; null when it was not scored.", examples = "79.17") @Nullable
        Double before,

        @Schema(description = "The later severity; null when it is not scored.", examples = "45.83") @Nullable
        Double after,

        @Schema(
                description = "Later minus earlier; below 0 is better. Null when a side is missing.",
                examples = "-33.34")
        @Nullable
        Double delta,

        @Schema(
                description = "The difference that chance rarely exceeds, in points; null when a side is missing.",
                examples = "21.47")
        @Nullable
        Double threshold,

        @Schema(description = "Whether the difference exceeds the threshold; null when a side is missing.") @Nullable
        Boolean reliable) {}
