package dev.waymark.assessment;

import dev.waymark.assessment.scoring.Band;
import dev.waymark.assessment.scoring.Change;
import dev.waymark.assessment.scoring.Level;
import dev.waymark.assessment.scoring.ScaleScore;
import dev.waymark.assessment.scoring.ScaleScores;
import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Questionnaire;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Trend",
        description = "A member's severities over all scored assessments of one questionnaire, oldest first.")
public record TrendView(
        @Schema(description = "The member they belong to.", examples = "mia")
        String memberId,

        @Schema(description = "The questionnaire's key.", examples = "career-rut-short")
        String questionnaire,

        @Schema(description = "The assessments, oldest first.")
        List<TrendAssessment> assessments,

        @Schema(description = "One series per scale, in catalog order, the readiness scale last.")
        List<TrendSeries> causes) {

    @Schema(description = "A scored assessment on the time axis.")
    public record TrendAssessment(
            @Schema(description = "The assessment's id.") UUID id,
            @Schema(description = "When it was scored.") Instant submittedAt,

            @Schema(description = "The version of the questionnaire it answers.", examples = "1")
            int version,

            @Schema(
                    description = "Whether its severities mean the same as those of the previous assessment; if not, do"
                            + " not join the two with a line. True for the first assessment.")
            boolean comparable) {}

    @Schema(description = "One scale over time.")
    public record TrendSeries(
            @Schema(description = "The cause's key.", examples = "exhaustion")
            String cause,

            @Schema(description = "The cause's display name.", examples = "Exhaustion")
            String title,

            @Schema(description = "One point per assessment, in the same order.")
            List<TrendPoint> points) {}

    @Schema(description = "A scale in one assessment.")
    public record TrendPoint(
            @Schema(description = "The assessment's id.") UUID assessmentId,
            @Schema(description = "When it was scored.") Instant submittedAt,

            @Schema(
                    description =
                            "The severity, 0 to 100; higher means more of the problem. Null when it was not scored.",
                    examples = "58.33")
            @Nullable
            Double severity,

            @Schema(description = "The severity in one word; `unknown` when there is no severity.")
            Level level,

            @Schema(description = "The level in words.", examples = "High")
            String levelLabel,

            @Schema(description = "The uncertainty band of the severity; null when there is no severity.") @Nullable
            Band band) {}

    /** The parts of a scored assessment that a trend uses. */
    record Scored(UUID id, Instant submittedAt, Questionnaire questionnaire, ScaleScores scales) {}

    /**
     * Builds the series of the given scales.
     *
     * @param scored oldest first
     */
    static TrendView of(String memberId, String questionnaire, List<Cause> scales, List<Scored> scored) {
        List<Boolean> comparable = comparable(scored);
        List<TrendAssessment> assessments = new ArrayList<>();
        for (int i = 0; i < scored.size(); i++) {
            Scored one = scored.get(i);
            assessments.add(new TrendAssessment(
                    one.id(), one.submittedAt(), one.questionnaire().version(), comparable.get(i)));
        }
        return new TrendView(
                memberId,
                questionnaire,
                assessments,
                scales.stream().map(scale -> series(scale, scored)).toList());
    }

    /** For each assessment, whether its severities mean the same as those of the one before. */
    static List<Boolean> comparable(List<Scored> scored) {
        List<Boolean> comparable = new ArrayList<>();
        for (int i = 0; i < scored.size(); i++) {
            comparable.add(i == 0
                    || Change.comparable(
                            scored.get(i - 1).questionnaire(), scored.get(i).questionnaire()));
        }
        return comparable;
    }

    private static TrendSeries series(Cause scale, List<Scored> scored) {
        return new TrendSeries(
                scale.key(),
                scale.title(),
                scored.stream()
                        .map(assessment -> point(scale.key(), assessment))
                        .toList());
    }

    private static TrendPoint point(String scale, Scored assessment) {
        ScaleScore score = assessment.scales().scale(scale);
        return new TrendPoint(
                assessment.id(),
                assessment.submittedAt(),
                score.severity(),
                score.level(),
                score.level().label(),
                score.band());
    }
}
