package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Band;
import dev.waymark.assessment.scoring.CauseChange;
import dev.waymark.assessment.scoring.CauseChange.Difference;
import dev.waymark.assessment.scoring.Level;
import dev.waymark.assessment.scoring.Verdict;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "CauseChange", description = "How one cause, or inaction, changed between two assessments.")
public record CauseChangeView(
        @Schema(description = "The cause's key.", examples = "exhaustion")
        String cause,

        @Schema(description = "The cause's title.", examples = "Exhaustion")
        String title,

        @Schema(description = "What this change amounts to.")
        Verdict verdict,

        @Schema(
                description = "The change in one sentence for the member.",
                examples = "“Exhaustion” is better: from high (79) to low (46), and that is more than chance explains.")
        String sentence,

        @Schema(description = "The earlier severity; null when it was not scored.", examples = "79.17") @Nullable
        Double before,

        @Schema(description = "The later severity; null when it was not scored.", examples = "45.83") @Nullable
        Double after,

        @Schema(description = "The earlier severity in one word; `unknown` when it was not scored.")
        Level levelBefore,

        @Schema(description = "The earlier level, for people.", examples = "High")
        String levelBeforeLabel,

        @Schema(description = "The later severity in one word; `unknown` when it was not scored.")
        Level levelAfter,

        @Schema(description = "The later level, for people.", examples = "Low")
        String levelAfterLabel,

        @Schema(description = "The uncertainty band of the earlier severity; null when it was not scored.") @Nullable
        Band bandBefore,

        @Schema(description = "The uncertainty band of the later severity; null when it was not scored.") @Nullable
        Band bandAfter,

        @Schema(
                description = "The later severity minus the earlier one; below 0 is better. Null when one of them is"
                        + " missing.",
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
        Boolean reliable) {

    static CauseChangeView of(CauseChange change, String title) {
        Difference difference = change.difference();
        return new CauseChangeView(
                change.cause(),
                title,
                change.verdict(),
                ChangeWording.sentence(change, title),
                change.before().severity(),
                change.after().severity(),
                change.before().level(),
                change.before().level().label(),
                change.after().level(),
                change.after().level().label(),
                change.before().band(),
                change.after().band(),
                difference == null ? null : difference.delta(),
                difference == null ? null : difference.threshold(),
                difference == null ? null : difference.reliable());
    }
}
