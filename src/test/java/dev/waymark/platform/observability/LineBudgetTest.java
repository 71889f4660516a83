package dev.waymark.platform.observability;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A flood fills no disk, and hides nobody else. */
class LineBudgetTest {

    private static final Instant NOON = Instant.parse("2030-01-01T12:00:00Z");

    private final MovableClock clock = new MovableClock();
    private final LineBudget budget = new LineBudget(clock);

    @BeforeEach
    void beginAtNoon() {
        clock.stopAt(NOON);
    }

    private long linesOf(Object cause, int attempts) {
        return IntStream.range(0, attempts)
                .filter(attempt -> budget.take(cause).isPresent())
                .count();
    }

    @Test
    void oneCauseGetsAFewAMinuteAndLeavesRoomForOthers() {
        assertThat(linesOf("flood", 1_000)).isEqualTo(LineBudget.OF_ONE);
        assertThat(linesOf("another", 1)).isEqualTo(1);
    }

    @Test
    void allTogetherGetSoManyAMinute() {
        var lines = IntStream.range(0, 1_000)
                .mapToLong(cause -> linesOf("cause " + cause, 3))
                .sum();
        assertThat(lines).isEqualTo(LineBudget.OF_ALL);
    }

    @Test
    void theNextLineTellsHowManyWereOmitted() {
        assertThat(budget.take("flood")).isEqualTo(OptionalLong.of(0));
        linesOf("flood", 49);
        clock.stopAt(NOON.plus(Duration.ofSeconds(59)));
        assertThat(budget.take("flood")).isEmpty();
        clock.stopAt(NOON.plus(Duration.ofSeconds(60)));
        assertThat(budget.take("another")).isEqualTo(OptionalLong.of(41));
        assertThat(budget.take("flood")).isEqualTo(OptionalLong.of(0));
    }

    @Test
    void aClockThatIsSetBackSilencesNothing() {
        linesOf("flood", 50);
        clock.stopAt(NOON.minus(Duration.ofHours(1)));
        assertThat(budget.take("flood")).isPresent();
    }
}
