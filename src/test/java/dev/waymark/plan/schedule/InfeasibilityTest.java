package dev.waymark.plan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.plan.schedule.Infeasibility.Code;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InfeasibilityTest {

    private static final UUID READ = new UUID(0, 1);
    private static final UUID WRITE = new UUID(0, 2);
    private static final Map<UUID, String> TITLES = Map.of(READ, "Read", WRITE, "Write");

    private static String told(UUID step, String message) {
        return new Infeasibility(Code.CYCLE, step, message).told(TITLES);
    }

    @Test
    void namesStepsByTheirTitles() {
        assertThat(told(READ, READ + " waits for " + WRITE + ".")).isEqualTo("“Read” waits for “Write”.");
        assertThat(told(null, WRITE + " waits for itself.")).isEqualTo("“Write” waits for itself.");
    }

    @Test
    void putsTheTitleBeforeAMessageThatNamesNoStep() {
        assertThat(told(READ, "Choose a later UNTIL.")).isEqualTo("“Read”: Choose a later UNTIL.");
        assertThat(told(null, "There is no working day.")).isEqualTo("There is no working day.");
    }
}
