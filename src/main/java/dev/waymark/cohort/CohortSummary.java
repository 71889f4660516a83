package dev.waymark.cohort;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How a cohort is doing. Every count is rounded to the nearest five, and null if it is under ten.")
public record CohortSummary(
        @Schema(description = "The cohort's key.", examples = "autumn-2037")
        String key,

        @Schema(description = "When the figures were computed.")
        Instant computedAt,

        @Schema(description = "How many members it has.", examples = "25")
        int members,

        @Schema(description = "How severe each cause is, by the latest scored assessment of each member.")
        List<CohortCause> severities,

        @Schema(
                description =
                        "How members are doing with their plans. Somebody with several plans counts once for each signal.")
        List<CohortSignal> signals,

        @Schema(description = "The strategies that at least ten members have chosen, the most chosen first.")
        List<CohortStrategy> strategies,

        @Schema(description = "What has changed between the first and the latest comparable assessment of each member.")
        CohortChange change) {

    /** What is stored of it: all but the key, because another cohort may get the same figures. */
    static CohortSummary of(String key, Instant computedAt, CohortFigures figures) {
        return new CohortSummary(
                key,
                computedAt,
                figures.members(),
                figures.severities(),
                figures.signals(),
                figures.strategies(),
                figures.change());
    }
}
