package dev.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.TrendView.Scored;
import dev.waymark.assessment.TrendView.TrendAssessment;
import dev.waymark.assessment.scoring.AnswerSheet;
import dev.waymark.assessment.scoring.Evaluator;
import dev.waymark.assessment.scoring.Level;
import dev.waymark.assessment.scoring.Questionnaires;
import dev.waymark.assessment.scoring.Strategies;
import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Questionnaire;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TrendViewTest {

    private static final Instant NOON = Instant.parse("2027-02-01T12:00:00Z");

    @Test
    void givesAPointForEachAssessmentInEverySeries() {
        var one = Questionnaires.version(1, "sha256:1", List.of());
        var trend = TrendView.of(
                "mia",
                "made-up",
                List.of(cause("isolation"), cause("exhaustion")),
                List.of(scored(1, one, "4 4"), scored(2, one, ". .")));
        assertThat(trend.causes()).extracting(TrendView.TrendSeries::cause).containsExactly("isolation", "exhaustion");
        assertThat(trend.causes())
                .extracting(TrendView.TrendSeries::title)
                .containsExactly("Is isolation", "Is exhaustion");
        var isolation = trend.causes().get(0).points();
        assertThat(isolation).extracting(TrendView.TrendPoint::severity).containsExactly(75.0, null);
        assertThat(isolation).extracting(TrendView.TrendPoint::level).containsExactly(Level.HIGH, Level.UNKNOWN);
        assertThat(isolation).extracting(TrendView.TrendPoint::levelLabel).containsExactly("High", "Not known yet");
        assertThat(isolation.get(0).band()).isNotNull();
        assertThat(isolation.get(1).band()).isNull();
        assertThat(trend.causes().get(1).points())
                .extracting(TrendView.TrendPoint::severity)
                .containsExactly(null, null);
    }

    @Test
    void aScaleThatAnOldResultDoesNotKnowIsUnscoredInIt() {
        var one = Questionnaires.version(1, "sha256:1", List.of());
        var trend = TrendView.of("mia", "made-up", List.of(cause("new-cause")), List.of(scored(1, one, "4 4")));
        assertThat(trend.causes().get(0).points().get(0).severity()).isNull();
    }

    @Test
    void saysWhereALineMustNotJoin() {
        var one = Questionnaires.version(1, "sha256:1", List.of());
        var two = Questionnaires.version(2, "sha256:2", List.of(1));
        var three = Questionnaires.version(3, "sha256:3", List.of());
        var trend = TrendView.of(
                "mia",
                "made-up",
                List.of(),
                List.of(
                        scored(1, one, "4 4"),
                        scored(2, two, "4 4"),
                        scored(3, three, "4 4"),
                        scored(4, three, "4 4")));
        assertThat(trend.assessments())
                .extracting(TrendAssessment::comparable)
                .containsExactly(true, true, false, true);
        assertThat(trend.assessments()).extracting(TrendAssessment::version).containsExactly(1, 2, 3, 3);
    }

    private static Cause cause(String key) {
        return new Cause(key, Cause.Kind.CAUSE, "Is " + key, "");
    }

    private static Scored scored(int number, Questionnaire questionnaire, String answers) {
        var evaluation = Evaluator.evaluate(
                questionnaire,
                Strategies.catalog(),
                AnswerSheet.of(Map.copyOf(Questionnaires.answers(questionnaire, answers))));
        return new Scored(new UUID(0, number), NOON.plusSeconds(number), questionnaire, evaluation.scaleScores());
    }
}
