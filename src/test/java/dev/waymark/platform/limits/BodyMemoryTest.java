package dev.waymark.platform.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BodyMemoryTest {

    private final BodyMemory memory = new BodyMemory(100);

    @Test
    void givesNoMoreThanThereIs() {
        assertThat(memory.take(60)).isTrue();
        assertThat(memory.take(41)).isFalse();
        assertThat(memory.take(40)).as("what was refused is not taken").isTrue();
        assertThat(memory.take(1)).isFalse();
    }

    @Test
    void givesAgainWhatCameBack() {
        assertThat(memory.take(100)).isTrue();
        memory.giveBack(30);
        assertThat(memory.take(31)).isFalse();
        assertThat(memory.take(30)).isTrue();
    }
}
