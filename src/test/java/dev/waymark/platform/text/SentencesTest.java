package dev.waymark.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {

    @Test
    void quoteTitlesWithCurlyMarks() {
        assertThat(Sentences.quoted("Find a mentor")).isEqualTo("“Find a mentor”");
    }

    @Test
    void writeDaysInOneWay() {
        assertThat(Sentences.date(LocalDate.of(2026, 11, 27))).isEqualTo("27 November 2026");
        assertThat(Sentences.date(LocalDate.of(2100, 1, 4))).isEqualTo("4 January 2100");
    }

    @Test
    void countOneAndMany() {
        assertThat(Sentences.count(0, "day")).isEqualTo("0 days");
        assertThat(Sentences.count(1, "day")).isEqualTo("1 day");
        assertThat(Sentences.count(2, "day")).isEqualTo("2 days");
    }

    @Test
    void countUpToThreeUndoneThings() {
        assertThat(Sentences.few(1)).isEqualTo("1");
        assertThat(Sentences.few(3)).isEqualTo("3");
        assertThat(Sentences.few(4)).isEqualTo("some");
        assertThat(Sentences.capitalized(Sentences.few(4))).isEqualTo("Some");
        assertThat(Sentences.areFew(3)).isTrue();
        assertThat(Sentences.areFew(4)).isFalse();
    }

    @Test
    void listAllOrAny() {
        assertThat(Sentences.allOf(List.of())).isEmpty();
        assertThat(Sentences.allOf(List.of("a"))).isEqualTo("a");
        assertThat(Sentences.allOf(List.of("a", "b"))).isEqualTo("a and b");
        assertThat(Sentences.allOf(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Sentences.oneOf(List.of("a"))).isEqualTo("a");
        assertThat(Sentences.oneOf(List.of("a", "b", "c"))).isEqualTo("a, b or c");
    }
}
