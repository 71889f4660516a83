package dev.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LifecycleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            from      | PROPOSED | ACTIVE | ON_HOLD | COMPLETED | CANCELLED
            PROPOSED  | no       | yes    | no      | no        | yes
            ACTIVE    | no       | no     | yes     | yes       | yes
            ON_HOLD   | no       | yes    | no      | yes       | yes
            COMPLETED | no       | yes    | no      | no        | no
            CANCELLED | no       | no     | no      | no        | no
            """)
    void movesOfAPlan(
            Lifecycle from, String proposed, String active, String onHold, String completed, String cancelled) {
        assertThat(Arrays.stream(Lifecycle.values())
                        .map(next -> from.canBecome(next) ? "yes" : "no")
                        .toList())
                .containsExactly(proposed, active, onHold, completed, cancelled);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            from      | with steps left | without
            PROPOSED  | PROPOSED        | COMPLETED
            ACTIVE    | ACTIVE          | COMPLETED
            ON_HOLD   | ON_HOLD         | COMPLETED
            COMPLETED | ACTIVE          | COMPLETED
            CANCELLED | CANCELLED       | CANCELLED
            """)
    void followsTheSteps(Lifecycle from, Lifecycle withStepsLeft, Lifecycle without) {
        assertThat(from.following(true)).isEqualTo(withStepsLeft);
        assertThat(from.following(false)).isEqualTo(without);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            from    | TODO | DOING | DONE | SKIPPED | closed
            TODO    | no   | yes   | yes  | yes     | false
            DOING   | yes  | no    | yes  | yes     | false
            DONE    | yes  | no    | no   | no      | true
            SKIPPED | yes  | no    | no   | no      | true
            """)
    void movesOfAStep(StepStatus from, String todo, String doing, String done, String skipped, boolean closed) {
        assertThat(Arrays.stream(StepStatus.values())
                        .map(next -> from.canBecome(next) ? "yes" : "no")
                        .toList())
                .containsExactly(todo, doing, done, skipped);
        assertThat(from.isClosed()).isEqualTo(closed);
    }
}
