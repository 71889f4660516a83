package dev.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.plan.outcome.GoalOutcome;
import dev.waymark.plan.outcome.OutcomeAchievement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AchievementTest {

    private static List<StepStatus> steps(String steps) {
        return Arrays.stream(steps.split(" ")).map(StepStatus::valueOf).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TODO                 | NOT_STARTED
            TODO TODO            | NOT_STARTED
            TODO DOING           | IN_PROGRESS
            DOING                | IN_PROGRESS
            DONE TODO            | IN_PROGRESS
            SKIPPED TODO         | IN_PROGRESS
            DONE SKIPPED DOING   | IN_PROGRESS
            DONE DONE            | IN_PROGRESS
            DONE SKIPPED         | IN_PROGRESS
            SKIPPED SKIPPED      | IN_PROGRESS
            """)
    void isNeverDecidedBySteps(String steps, Achievement expected) {
        assertThat(Achievement.of(steps(steps), null)).isEqualTo(expected);
    }

    @Test
    void hasNotStartedWithoutSteps() {
        assertThat(Achievement.of(List.of(), null)).isEqualTo(Achievement.NOT_STARTED);
    }

    @ParameterizedTest
    @EnumSource
    void isWhatTheMemberSays(OutcomeAchievement said) {
        var outcome = new GoalOutcome(said, null, LocalDate.parse("2027-02-01"));
        for (var steps : List.of("TODO", "DONE TODO", "SKIPPED", "DONE")) {
            assertThat(Achievement.of(steps(steps), outcome).name()).isEqualTo(said.name());
        }
    }
}
