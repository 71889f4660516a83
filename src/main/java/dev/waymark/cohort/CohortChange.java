package dev.waymark.cohort;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The change in a cohort, from the first to the latest comparable assessment of each member.")
public record CohortChange(
        @Schema(
                description =
                        "How many members have two assessments that can be compared, rounded to the nearest five; null if"
                                + " under ten.",
                examples = "20")
        @Nullable
        Integer compared,

        @Schema(
                description =
                        "The share of them who are reliably better, from rounded counts; null if either count is under ten.",
                minimum = "0",
                maximum = "1",
                examples = "0.5")
        @Nullable
        Double improvedShare,

        @Schema(
                description = "The lower end of its 95 percent interval.",
                minimum = "0",
                maximum = "1",
                examples = "0.299")
        @Nullable
        Double improvedShareLow,

        @Schema(
                description = "The upper end of its 95 percent interval.",
                minimum = "0",
                maximum = "1",
                examples = "0.701")
        @Nullable
        Double improvedShareHigh) {

    static CohortChange of(int compared, int improved) {
        var share = Disclosure.share(improved, compared);
        return new CohortChange(
                Disclosure.shown(compared),
                share == null ? null : share.share(),
                share == null ? null : share.low(),
                share == null ? null : share.high());
    }
}
