package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Answer;
import dev.waymark.assessment.scoring.AnswerSheet;
import dev.waymark.assessment.scoring.Evaluator;
import dev.waymark.authorization.Sight;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Questionnaire;
import dev.waymark.catalog.Questionnaire.Item;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What an assessment says in a sight. Without the scope for wellbeing, its result is not the stored one with something left out: from
 * relevance, ranks and probabilities, the hidden scale could be computed. It is computed again from the answers that are seen, by a
 * questionnaire and a catalog that have neither the exhaustion scale nor private strategies, so that no figure and no sentence can
 * depend on them. As for a what-if, that is the present catalog, even if the stored result was ranked by an older one.
 */
final class SharedAssessment {

    private SharedAssessment() {}

    /** An assessment as it is seen. */
    static StoredAssessment in(Sight sight, StoredAssessment assessment, Catalog catalog) {
        if (!sight.hidesWellbeing()) {
            return assessment;
        }
        var reference = assessment.questionnaire();
        var questionnaire = questionnaire(sight, catalog.require(reference.key(), reference.version()));
        var answers = answers(questionnaire, assessment.answers());
        var sheet = new AnswerSheet(answers, assessment.situation(), assessment.durationSeconds());
        var result =
                assessment.result() == null ? null : Evaluator.evaluate(questionnaire, catalog.withoutPrivate(), sheet);
        return assessment.saying(
                answers,
                result,
                assessment.choices().stream()
                        .filter(choice -> !catalog.isPrivate(choice.strategy()))
                        .toList());
    }

    /** The content that results are computed from and put into words with. */
    static CatalogSnapshot snapshot(Sight sight, Catalog catalog) {
        return sight.hidesWellbeing() ? catalog.withoutPrivate() : catalog.snapshot();
    }

    /** The questionnaire with the items that are seen. */
    static Questionnaire questionnaire(Sight sight, Questionnaire questionnaire) {
        return sight.hidesWellbeing() ? questionnaire.withoutPrivate() : questionnaire;
    }

    private static Map<String, Answer> answers(Questionnaire questionnaire, Map<String, Answer> answers) {
        return questionnaire.items().stream()
                .map(Item::key)
                .filter(answers::containsKey)
                .collect(Collectors.toMap(item -> item, answers::get));
    }
}
