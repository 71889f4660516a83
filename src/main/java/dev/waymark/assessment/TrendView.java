package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Band;
import dev.waymark.assessment.scoring.Change;
import dev.waymark.assessment.scoring.Evaluation;
import dev.waymark.assessment.scoring.Level;
import dev.waymark.assessment.scoring.ScaleScore;
import dev.waymark.catalog.Questionnaire;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A member's severities over time. */
@Schema(
        name = "Trend",
        description = "A member's severities over all scored assessments of one questionnaire, the oldest first.")
public record TrendView(
        @Schema(description = "Whose severities they are.", examples = "mia")
        String memberId,

        @Schema(description = "The questionnaire's key.", examples = "career-rut-short")
        String questionnaire,

        @Schema(description = "The assessments, the oldest first.")
        List<TrendAssessment> assessments,

        @Schema(description = "A series for every scale, in catalog order, the readiness scale last.")
        List<TrendSeries> causes) {

    /** An assessment of the trend. */
    @Schema(description = "A scored assessment on the time axis.")
    public record TrendAssessment(
            @Schema(description = "The assessment's id.") UUID id,
            @Schema(description = "When it was scored.") Instant submittedAt,

            @Schema(description = "The version of the questionnaire that it answers.", examples = "1")
            int version,

            @Schema(
                    description =
                            "Whether its severities mean the same as those of the assessment before it: where they do not, a line "
                                    + "must not join them. True for the first.")
            boolean comparable) {}

    /** One scale over time. */
    @Schema(description = "One scale over time.")
    public record TrendSeries(
            @Schema(description = "The cause's key.", examples = "exhaustion")
            String cause,

            @Schema(description = "A point for each assessment, in the same order.")
            List<TrendPoint> points) {}

    /** A scale in one assessment. */
    @Schema(description = "A scale in one assessment.")
    public record TrendPoint(
            @Schema(description = "The assessment's id.") UUID assessmentId,
            @Schema(description = "When it was scored.") Instant submittedAt,

            @Schema(
                    description = "0 to 100, more is more of the problem; null when it was not scored.",
                    examples = "58.33")
            @Nullable
            Double severity,

            @Schema(description = "The severity in a word; unknown when there is none.")
            Level level,

            @Schema(description = "Where the true severity lies; null when there is no severity.") @Nullable
            Band band) {}

    /** A scored assessment, as far as a trend reads it. */
    record Scored(UUID id, Instant submittedAt, Questionnaire questionnaire, Evaluation evaluation) {}

    /**
     * Draws the series of the given scales.
     *
     * @param scored the oldest first
     */
    static TrendView of(String memberId, String questionnaire, List<String> scales, List<Scored> scored) {
        List<TrendAssessment> assessments = new ArrayList<>();
        Questionnaire before = null;
        for (Scored assessment : scored) {
            Questionnaire now = assessment.questionnaire();
            boolean comparable = before == null || Change.comparable(before, now);
            assessments.add(new TrendAssessment(assessment.id(), assessment.submittedAt(), now.version(), comparable));
            before = now;
        }
        return new TrendView(
                memberId,
                questionnaire,
                assessments,
                scales.stream().map(scale -> series(scale, scored)).toList());
    }

    private static TrendSeries series(String scale, List<Scored> scored) {
        return new TrendSeries(
                scale,
                scored.stream().map(assessment -> point(scale, assessment)).toList());
    }

    private static TrendPoint point(String scale, Scored assessment) {
        ScaleScore score = assessment.evaluation().scale(scale);
        return new TrendPoint(assessment.id(), assessment.submittedAt(), score.severity(), score.level(), score.band());
    }
}
