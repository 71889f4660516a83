package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Change;
import dev.waymark.assessment.scoring.ChangeMethod;
import dev.waymark.assessment.scoring.Verdict;
import dev.waymark.catalog.CatalogSnapshot;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What has changed between two assessments of a member.")
public record ChangeView(
        @Schema(description = "The id of the earlier assessment.")
        UUID since,

        @Schema(description = "What the changes amount to together.")
        Verdict verdict,

        @Schema(
                description = "All of it in a sentence or two for the member.",
                examples = "“Exhaustion” is better than before, by more than chance explains.")
        String sentence,

        @Schema(description = "How a change is told apart from chance.")
        ChangeMethod method,

        @Schema(description = "Every scale, the readiness scale last.")
        List<CauseChangeView> causes,

        @Schema(description = "Every strategy, in the order of the later ranking.")
        List<RankMove> strategies) {

    /** @param titles of the scales, by key; a scale without one is called by its key */
    static ChangeView of(UUID since, Change change, Map<String, String> titles, CatalogSnapshot catalog) {
        return new ChangeView(
                since,
                change.verdict(),
                ChangeWording.sentence(change, titles),
                change.method(),
                change.causes().stream()
                        .map(cause -> CauseChangeView.of(cause, titles.getOrDefault(cause.cause(), cause.cause())))
                        .toList(),
                change.strategies().stream()
                        .map(strategy -> RankMove.of(strategy, catalog))
                        .toList());
    }
}
