package dev.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TimelineTextTest {

    @Test
    void leavesAloneWhatFits() {
        assertThat(TimelineText.lines("Give a talk", 2, 11)).containsExactly("Give a talk");
        assertThat(TimelineText.line(" Give\n a  talk ", 11)).isEqualTo("Give a talk");
    }

    @Test
    void breaksBetweenWords() {
        assertThat(TimelineText.lines("Give a talk at the meetup", 2, 15))
                .containsExactly("Give a talk at", "the meetup");
    }

    @Test
    void cutsAWordThatIsLongerThanALine() {
        assertThat(TimelineText.lines("Donaudampfschifffahrt", 2, 12)).containsExactly("Donaudampfsc", "hifffahrt");
    }

    @Test
    void endsInAnEllipsisWhatDoesNotFit() {
        assertThat(TimelineText.line("Give a talk", 7)).isEqualTo("Give a\u2026");
        assertThat(TimelineText.lines("Give a talk at the meetup", 2, 8)).containsExactly("Give a", "talk at\u2026");
    }

    @Test
    void countsWideLettersTwice() {
        assertThat(TimelineText.line("\u4f60\u597d\u4f60\u597d", 8)).isEqualTo("\u4f60\u597d\u4f60\u597d");
        assertThat(TimelineText.line("\u4f60\u597d\u4f60\u597d", 6)).isEqualTo("\u4f60\u597d\u2026");
        assertThat(TimelineText.line("\ud83c\udf89\ud83c\udf89\ud83c\udf89", 5))
                .isEqualTo("\ud83c\udf89\ud83c\udf89\u2026");
    }

    @Test
    void isXml() {
        assertThat(TimelineText.xml("<a> & \"b\"\u0001")).isEqualTo("&lt;a&gt; &amp; &quot;b&quot; ");
    }
}
