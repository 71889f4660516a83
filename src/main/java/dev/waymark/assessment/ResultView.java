package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Evaluation;
import dev.waymark.assessment.scoring.Remaining;
import dev.waymark.assessment.scoring.ResultInputs;
import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.Signpost;
import java.util.List;
import java.util.Map;
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
        List<ScaleScoreView> causes,

        @Schema(description = "The readiness to act.") ReadinessView readiness,

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
        SensitivityView sensitivity,

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
        var explanation = new RankExplanation(
                new SeverityProfile(evaluation.scales()), evaluation.inputs().situation(), catalog);
        var shown = ShownStrategy.inOrder(evaluation, choices);
        return new ResultView(
                evaluation.inputs(),
                evaluation.causes().stream()
                        .map(scale -> ScaleScoreView.of(scale, questionnaire, catalog))
                        .toList(),
                new ReadinessView(ScaleScoreView.of(evaluation.readiness().inaction(), questionnaire, catalog)),
                QualityReport.of(evaluation.quality()),
                shown.stream()
                        .map(strategy -> RankedStrategy.of(
                                strategy,
                                strategy.isPutAside()
                                        ? PutAsideExplanation.sentence(
                                                strategy, catalog.titleOfStrategy(strategy.key()), shown.size())
                                        : explanation.of(strategy.figures()),
                                catalog))
                        .toList(),
                Recommendation.of(ShownStrategy.startWith(evaluation, shown), catalog),
                evaluation.signposts().stream().map(Signpost::of).toList(),
                SensitivityView.of(evaluation.sensitivity(), catalog),
                Statement.of(questionnaire, evaluation.selection().nextItems()),
                evaluation.selection().remaining(),
                evaluation.selection().sufficient());
    }
}
