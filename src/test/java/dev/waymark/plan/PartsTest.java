package dev.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PartsTest {

    @Test
    void areCounted() {
        assertThat(Parts.title("Write the outline", 1, 2)).isEqualTo("Write the outline (1 of 2)");
    }

    @Test
    void haveTitlesThatFit() {
        assertThat(Parts.title("x".repeat(191), 12, 20)).hasSize(200).endsWith("xx (12 of 20)".substring(1));
        assertThat(Parts.title("x".repeat(200), 1, 2)).hasSize(200).endsWith("x (1 of 2)");
    }

    /** A character of two units goes as a whole, and no blank is left before the bracket. */
    @Test
    void cutNoCharacterInTwo() {
        assertThat(Parts.title("x".repeat(190) + "😀 and more", 1, 2)).isEqualTo("x".repeat(190) + " (1 of 2)");
        assertThat(Parts.title("x".repeat(189) + "😀 and more", 1, 2)).isEqualTo("x".repeat(189) + "😀 (1 of 2)");
        assertThat(Parts.title("x".repeat(190) + " and more", 1, 2)).isEqualTo("x".repeat(190) + " (1 of 2)");
    }
}
