package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Evaluation;
import dev.waymark.assessment.scoring.Readiness;
import dev.waymark.assessment.scoring.Remaining;
import dev.waymark.assessment.scoring.ResultInputs;
import dev.waymark.assessment.scoring.ScaleScore;
import dev.waymark.assessment.scoring.Sensitivity;
import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.Signpost;
import dev.waymark.catalog.Strategy;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Result",
        description =
                "What the answers say: scored causes, readiness, the quality of the answers, and ranked strategies.")
public record ResultView(
        @Schema(description = "Everything that determines this result.")
        ResultInputs inputs,

        @Schema(description = "The causes, in catalog order.")
        List<ScaleScore> causes,

        @Schema(description = "The readiness to act.") Readiness readiness,

        @Schema(description = "How far the answers can be trusted.")
        QualityReport quality,

        @Schema(
                description = "All strategies, in rank order. What the member has put aside (`not_for_me`,"
                        + " `already_tried`) comes after the rest; but for `rank`, `tieGroup` and `why`, its figures"
                        + " stay as they were computed.")
        List<RankedStrategy> strategies,

        @Schema(description = "What to begin with.") Recommendation startWith,

        @Schema(description = "Pointers to help that this service cannot give.")
        List<Signpost> signposts,

        @Schema(
                description =
                        "How firm the first rank by the answers alone is; null when no change in a single severity"
                                + " alters it.")
        @Nullable
        Sensitivity sensitivity,

        @Schema(
                description = "The items to ask next: their answers would narrow the ranking most. Empty if nothing"
                        + " is left to ask.")
        List<Statement> nextItems,

        @Schema(description = "How many more answers are needed before you can stop asking.")
        Remaining remaining,

        @Schema(description = NextItems.ENOUGH) boolean sufficient) {

    /** A result about which the member has said nothing. */
    static ResultView of(Evaluation evaluation, Questionnaire questionnaire, CatalogSnapshot catalog) {
        return of(evaluation, Map.of(), questionnaire, catalog);
    }

    /**
     * Puts figures into words; a strategy or cause that is no longer in the catalog is called by its key.
     *
     * @param choices what the member says about strategies, by the strategies' keys
     * @param questionnaire the one that was answered
     */
    static ResultView of(
            Evaluation evaluation, Map<String, Choice> choices, Questionnaire questionnaire, CatalogSnapshot catalog) {
        Map<String, String> titles =
                catalog.strategies().stream().collect(Collectors.toMap(Strategy::key, Strategy::title));
        Map<String, String> causes = catalog.causes().stream().collect(Collectors.toMap(Cause::key, Cause::title));
        var explanation = new RankExplanation(
                new SeverityProfile(evaluation.scales()), evaluation.inputs().situation(), causes);
        var shown = ShownStrategy.inOrder(evaluation, choices);
        return new ResultView(
                evaluation.inputs(),
                evaluation.causes(),
                evaluation.readiness(),
                QualityReport.of(evaluation.quality()),
                shown.stream()
                        .map(strategy -> RankedStrategy.of(
                                strategy,
                                titles.getOrDefault(strategy.key(), strategy.key()),
                                strategy.isPutAside()
                                        ? PutAsideExplanation.sentence(strategy, shown.size())
                                        : explanation.sentence(strategy.figures())))
                        .toList(),
                Recommendation.of(ShownStrategy.startWith(evaluation, shown)),
                evaluation.signposts().stream().map(Signpost::of).toList(),
                evaluation.sensitivity(),
                Statement.of(questionnaire, evaluation.selection().nextItems()),
                evaluation.selection().remaining(),
                evaluation.selection().sufficient());
    }
}
