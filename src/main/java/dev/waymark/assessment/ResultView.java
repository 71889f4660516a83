package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Evaluation;
import dev.waymark.assessment.scoring.Readiness;
import dev.waymark.assessment.scoring.ResultInputs;
import dev.waymark.assessment.scoring.ScaleScore;
import dev.waymark.assessment.scoring.Sensitivity;
import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Strategy;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an assessment says: scored causes, readiness, quality of the answers, and explained, ranked strategies. */
@Schema(
        name = "Result",
        description = "What the answers say: scored causes, readiness, the answers' quality, and ranked strategies.")
public record ResultView(
        @Schema(description = "Everything that decides this result.")
        ResultInputs inputs,

        @Schema(description = "The causes, in catalog order.")
        List<ScaleScore> causes,

        @Schema(description = "The readiness to act.") Readiness readiness,

        @Schema(description = "How far the answers can be relied on.")
        QualityReport quality,

        @Schema(description = "All strategies, in rank order.")
        List<RankedStrategy> strategies,

        @Schema(description = "Help that lies outside this service.")
        List<Signpost> signposts,

        @Schema(description = "How firm the first rank is; null when no change of a single severity alters it.")
        @Nullable
        Sensitivity sensitivity,

        @Schema(
                description =
                        "The items to ask next: their answers would narrow the ranking most. Empty when nothing is left to "
                                + "ask.",
                examples = "[\"exhaustion-1\", \"exhaustion-2\", \"exhaustion-3\"]")
        List<String> nextItems,

        @Schema(
                description =
                        "Whether the first three strategies are settled, or every cause is scored: asking may stop here.")
        boolean sufficient) {

    /** Puts figures into words; a strategy or cause that the catalog no longer has is called by its key. */
    static ResultView of(Evaluation evaluation, CatalogSnapshot catalog) {
        Map<String, String> titles =
                catalog.strategies().stream().collect(Collectors.toMap(Strategy::key, Strategy::title));
        Map<String, String> causes = catalog.causes().stream().collect(Collectors.toMap(Cause::key, Cause::title));
        var explanation = new RankExplanation(new SeverityProfile(evaluation.scales()), causes);
        return new ResultView(
                evaluation.inputs(),
                evaluation.causes(),
                evaluation.readiness(),
                QualityReport.of(evaluation.quality()),
                evaluation.strategies().stream()
                        .map(figures -> RankedStrategy.of(
                                figures,
                                titles.getOrDefault(figures.key(), figures.key()),
                                explanation.sentence(figures)))
                        .toList(),
                evaluation.signposts().stream().map(Signpost::of).toList(),
                evaluation.sensitivity(),
                evaluation.selection().nextItems(),
                evaluation.selection().sufficient());
    }
}
