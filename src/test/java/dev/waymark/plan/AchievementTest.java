package dev.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AchievementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            TODO                 | NOT_STARTED
            TODO TODO            | NOT_STARTED
            TODO DOING           | IN_PROGRESS
            DOING                | IN_PROGRESS
            DONE TODO            | IN_PROGRESS
            SKIPPED TODO         | IN_PROGRESS
            DONE SKIPPED DOING   | IN_PROGRESS
            DONE DONE            | ACHIEVED
            DONE SKIPPED         | PARTLY_ACHIEVED
            SKIPPED SKIPPED      | NOT_ACHIEVED
            """)
    void isDerivedFromTheSteps(String steps, Achievement expected) {
        assertThat(Achievement.of(
                        Arrays.stream(steps.split(" ")).map(StepStatus::valueOf).toList()))
                .isEqualTo(expected);
    }

    @Test
    void hasNotStartedWithoutSteps() {
        assertThat(Achievement.of(List.of())).isEqualTo(Achievement.NOT_STARTED);
    }
}
