package dev.waymark.assessment.scoring;

import dev.waymark.catalog.NormGroup;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Where the severity lies in a named norm group.")
public record Norm(
        @Schema(
                description = "The key of the questionnaire's norm group, the people it is compared with.",
                examples = "employees-2026")
        String group,

        @Schema(
                description = "The T-score: 50 is the group's mean, and 10 points are its standard deviation.",
                examples = "56.2")
        double tScore) {

    /**
     * {@code T = 50 + 10 (severity - mean) / sd}, rounded half up to two decimals (McCall 1922).
     *
     * @param severity published, 0..100
     * @return null without a norm group, or when the group has no figures for the scale
     */
    static @Nullable Norm of(@Nullable NormGroup group, String cause, double severity) {
        return group == null
                ? null
                : group.scales().stream()
                        .filter(scale -> scale.cause().equals(cause))
                        .findFirst()
                        .map(scale -> new Norm(group.key(), tScore(scale, severity)))
                        .orElse(null);
    }

    private static double tScore(NormGroup.Scale scale, double severity) {
        long deviation = FixedPoint.hundredths(severity) - FixedPoint.hundredths(scale.mean());
        return FixedPoint.ofHundredths(5000 + FixedPoint.ratio(1000 * deviation, FixedPoint.hundredths(scale.sd())));
    }
}
