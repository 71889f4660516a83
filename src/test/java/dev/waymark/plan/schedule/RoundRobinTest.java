package dev.waymark.plan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RoundRobinTest {

    @Test
    void takesTheFirstOfEachLaneThenTheSecond() {
        assertThat(RoundRobin.of(List.of(List.of("a1", "a2", "a3"), List.of(), List.of("b1"), List.of("own1", "own2"))))
                .containsExactly("a1", "b1", "own1", "a2", "own2", "a3");
    }

    @Test
    void ofNothingIsNothing() {
        assertThat(RoundRobin.of(List.<List<String>>of())).isEmpty();
    }
}
