package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Answer;
import dev.waymark.assessment.scoring.AnswerSheet;
import dev.waymark.assessment.scoring.Evaluation;
import dev.waymark.assessment.scoring.QuestionnaireReference;
import dev.waymark.catalog.Situation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An assessment as one statement reads it, to be shown and not to be changed.
 *
 * @param result null for a draft
 * @param choices what the member says about strategies, by the strategies' keys
 */
record StoredAssessment(
        UUID id,
        String memberId,
        QuestionnaireReference questionnaire,
        AssessmentStatus status,
        Map<String, Answer> answers,
        @Nullable Integer durationSeconds,
        @Nullable Situation situation,
        @Nullable Evaluation result,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant submittedAt,
        int revision,
        List<StrategyChoice> choices) {

    /** One whose member has said nothing about strategies. */
    static StoredAssessment of(Assessment written) {
        return new StoredAssessment(
                written.id(),
                written.memberId(),
                written.questionnaire(),
                written.status(),
                written.answers(),
                written.durationSeconds(),
                written.situation(),
                written.result(),
                written.createdAt(),
                written.updatedAt(),
                written.submittedAt(),
                written.revision(),
                List.of());
    }

    /** The same with other answers, and what follows from them. */
    StoredAssessment saying(
            Map<String, Answer> others, @Nullable Evaluation otherResult, List<StrategyChoice> otherChoices) {
        return new StoredAssessment(
                id,
                memberId,
                questionnaire,
                status,
                others,
                durationSeconds,
                situation,
                otherResult,
                createdAt,
                updatedAt,
                submittedAt,
                revision,
                otherChoices);
    }

    AnswerSheet sheet() {
        return new AnswerSheet(answers, situation, durationSeconds);
    }
}
