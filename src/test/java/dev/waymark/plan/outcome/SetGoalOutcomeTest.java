package dev.waymark.plan.outcome;

import static dev.waymark.plan.outcome.OutcomeAchievement.ACHIEVED;
import static dev.waymark.plan.outcome.OutcomeAchievement.NOT_ACHIEVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SetGoalOutcomeTest {

    private static final LocalDate TODAY = LocalDate.parse("2027-02-05");
    private static final LocalDate EARLIER = LocalDate.parse("2027-02-01");

    @Test
    void isOfTodayUnlessItNamesADay() {
        assertThat(new SetGoalOutcome(ACHIEVED, null, null).replacing(null, TODAY))
                .isEqualTo(new GoalOutcome(ACHIEVED, null, TODAY));
        assertThat(new SetGoalOutcome(ACHIEVED, "seen", EARLIER).replacing(null, TODAY))
                .isEqualTo(new GoalOutcome(ACHIEVED, "seen", EARLIER));
    }

    /** So that saying the same again on another day changes nothing. */
    @Test
    void keepsItsDayWhileItSaysTheSame() {
        var present = new GoalOutcome(ACHIEVED, "seen", EARLIER);
        assertThat(new SetGoalOutcome(ACHIEVED, "seen", null).replacing(present, TODAY))
                .isEqualTo(present);
        assertThat(new SetGoalOutcome(ACHIEVED, null, null).replacing(present, TODAY))
                .isEqualTo(new GoalOutcome(ACHIEVED, null, EARLIER));
        assertThat(new SetGoalOutcome(NOT_ACHIEVED, "seen", null).replacing(present, TODAY))
                .isEqualTo(new GoalOutcome(NOT_ACHIEVED, "seen", TODAY));
        assertThat(new SetGoalOutcome(ACHIEVED, "seen", TODAY).replacing(present, TODAY))
                .isEqualTo(new GoalOutcome(ACHIEVED, "seen", TODAY));
    }
}
