package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Answer;
import dev.waymark.assessment.scoring.ItemSelection;
import dev.waymark.assessment.scoring.QuestionnaireReference;
import dev.waymark.assessment.scoring.Remaining;
import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.Situation;
import dev.waymark.catalog.Strategy;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "An assessment with its answers and, once scored, its result.")
public record AssessmentView(
        @Schema(description = "The assessment's id.") UUID id,

        @Schema(description = "The member it belongs to.", examples = "mia")
        String memberId,

        @Schema(description = "The questionnaire it answers.")
        QuestionnaireReference questionnaire,

        @Schema(description = "Whether it is a draft or scored.")
        AssessmentStatus status,

        @Schema(description = "The answers by item key, in the order of the questionnaire.")
        Map<String, Answer> answers,

        @Schema(description = "Seconds between the first and the last answer; null if not measured.", examples = "240")
        @Nullable
        Integer durationSeconds,

        @Schema(description = "The member's work situation; null when it is unknown.") @Nullable
        Situation situation,

        @Schema(description = "The result; null for a draft.") @Nullable
        ResultView result,

        @Schema(description = "The items to ask next; empty if nothing is left to ask, and for a scored assessment.")
        List<Statement> nextItems,

        @Schema(description = "How many more answers a draft needs before you can stop asking.")
        Remaining remaining,

        @Schema(description = NextItems.ENOUGH) boolean sufficient,

        @Schema(
                description = "What the member says about strategies, by the strategies' numbers; empty until they have"
                        + " said something.")
        List<StrategyChoiceView> choices,

        @Schema(description = "When it was created.") Instant createdAt,
        @Schema(description = "When it was last changed.") Instant updatedAt,

        @Schema(description = "When it was scored; null for a draft.") @Nullable
        Instant submittedAt) {

    /** @param selection what to ask next in a draft, and whether a scored assessment had enough answers */
    static AssessmentView of(
            StoredAssessment assessment,
            ItemSelection selection,
            Questionnaire questionnaire,
            CatalogSnapshot catalog) {
        var evaluation = assessment.result();
        var choices = assessment.choices();
        return new AssessmentView(
                assessment.id(),
                assessment.memberId(),
                assessment.questionnaire(),
                assessment.status(),
                inOrder(assessment.answers(), questionnaire),
                assessment.durationSeconds(),
                assessment.situation(),
                evaluation == null ? null : ResultView.of(evaluation, byStrategy(choices), questionnaire, catalog),
                evaluation == null ? Statement.of(questionnaire, selection.nextItems()) : List.of(),
                evaluation == null ? selection.remaining() : Remaining.NONE,
                selection.sufficient(),
                byNumber(choices, catalog),
                assessment.createdAt(),
                assessment.updatedAt(),
                assessment.submittedAt());
    }

    private static Map<String, Answer> inOrder(Map<String, Answer> answers, Questionnaire questionnaire) {
        var ordered = new LinkedHashMap<String, Answer>(2 * answers.size());
        for (var item : questionnaire.items()) {
            var answer = answers.get(item.key());
            if (answer != null) {
                ordered.put(item.key(), answer);
            }
        }
        return ordered;
    }

    private static Map<String, Choice> byStrategy(List<StrategyChoice> choices) {
        return choices.stream().collect(Collectors.toMap(StrategyChoice::strategy, StrategyChoice::choice));
    }

    /** A strategy that has left the catalog comes last. */
    private static List<StrategyChoiceView> byNumber(List<StrategyChoice> choices, CatalogSnapshot catalog) {
        var numbers = catalog.strategies().stream().collect(Collectors.toMap(Strategy::key, Strategy::number));
        return choices.stream()
                .sorted(Comparator.comparingInt(
                                (StrategyChoice choice) -> numbers.getOrDefault(choice.strategy(), Integer.MAX_VALUE))
                        .thenComparing(StrategyChoice::strategy))
                .map(choice -> StrategyChoiceView.of(choice, catalog))
                .toList();
    }
}
