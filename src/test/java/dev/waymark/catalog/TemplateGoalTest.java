package dev.waymark.catalog;

import static dev.waymark.catalog.MadeUp.goal;
import static dev.waymark.catalog.MadeUp.step;
import static dev.waymark.catalog.MadeUp.with;
import static dev.waymark.catalog.MadeUp.withSmallStart;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateGoalTest {

    private static final IfThen OF_A_CLIENT = new IfThen("When a client calls", CueType.EVENT, "I will ask");

    /** In other words for the self-employed, wholly or in part. */
    private static final TemplateGoal RAISE = goal(
            "raise",
            GoalHorizon.SHORT,
            List.of(
                    new GoalVariant(List.of(Situation.SELF_EMPLOYED), "Higher fees", null),
                    new GoalVariant(List.of(Situation.LOOKING), null, "An offer above the last pay")),
            with(
                    withSmallStart(step("ask", 30), "Write a sentence", 5),
                    new StepVariant(
                            List.of(Situation.SELF_EMPLOYED), "Ask a client", "Ask them", null, List.of(OF_A_CLIENT)),
                    new StepVariant(
                            List.of(Situation.LOOKING, Situation.STUDYING),
                            null,
                            null,
                            new SmallStart("Read an ad", "Read an ad", 10),
                            null)));

    @ParameterizedTest
    @CsvSource({
        "              , Reach raise, It is reached,               Do ask,       Write a sentence, When I have time",
        "EMPLOYED      , Reach raise, It is reached,               Do ask,       Write a sentence, When I have time",
        "SELF_EMPLOYED , Higher fees, It is reached,               Ask a client, Write a sentence, When a client calls",
        "LOOKING       , Reach raise, An offer above the last pay, Do ask,       Read an ad,       When I have time",
        "STUDYING      , Reach raise, It is reached,               Do ask,       Read an ad,       When I have time"
    })
    void readAsTheSituationAsks(
            @Nullable Situation situation, String goal, String measure, String step, String small, String cue) {
        var read = RAISE.in(situation);
        assertThat(read).extracting(TemplateGoal::title, TemplateGoal::measure).containsExactly(goal, measure);
        assertThat(read.steps().get(0).title()).isEqualTo(step);
        assertThat(read.steps().get(0).smallStart().title()).isEqualTo(small);
        assertThat(read.steps().get(0).ifThen().get(0).cue()).isEqualTo(cue);
    }
}
