package dev.waymark.platform.throttle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.support.MovableClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private static final int MOST = 30;

    private final MovableClock clock = new MovableClock();
    private final Throttle throttle = new Throttle(clock);

    @BeforeEach
    void stopTime() {
        clock.stopAt(Instant.parse("2027-02-01T08:00:00Z"));
    }

    private void fill(Object key) {
        for (var asked = 0; asked < MOST; asked++) {
            throttle.admit(key, MOST);
        }
    }

    private void refuses(Object key, String wait) {
        assertThatThrownBy(() -> throttle.admit(key, MOST))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> assertThat(refused.type()).isEqualTo(ProblemType.TOO_MANY_REQUESTS))
                .hasMessageContaining(wait);
    }

    @Test
    void admitsThirtyAMinute() {
        fill("feed");
        refuses("feed", "wait 60 seconds");
        throttle.admit("another", MOST);
        clock.stopAt(clock.instant().plusMillis(58_500));
        refuses("feed", "wait 2 seconds");
        clock.stopAt(clock.instant().plusMillis(600));
        refuses("feed", "wait 1 second,");
        clock.stopAt(clock.instant().plusMillis(900));
        fill("feed");
        refuses("feed", "wait 60 seconds");
    }

    @Test
    void tellsWhetherThereIsRoomWithoutTakingIt() {
        throttle.requireRoom("guesses", 1);
        throttle.requireRoom("guesses", 1);
        assertThat(throttle.knows("guesses")).isFalse();
        throttle.admit("guesses", 1);
        assertThat(throttle.knows("guesses")).isTrue();
        assertThatThrownBy(() -> throttle.requireRoom("guesses", 1)).hasMessageContaining("wait 60 seconds");
    }

    @Test
    void aClockThatIsMovedBackLocksNobodyOut() {
        fill("feed");
        clock.stopAt(clock.instant().minus(Duration.ofDays(70)));
        fill("feed");
        refuses("feed", "wait 60 seconds");
    }

    @Test
    void forgetsThoseThatAskedLongestAgo() {
        fill("first");
        for (var key = 1; key < Throttle.KEYS; key++) {
            throttle.admit(key, MOST);
        }
        refuses("first", "wait");
        throttle.admit("one more", MOST);
        assertThat(throttle.keys()).isEqualTo(Throttle.KEYS);
        // Asking last kept the first; the one after it is gone and begins anew.
        refuses("first", "wait");
        fill(1);
    }
}
