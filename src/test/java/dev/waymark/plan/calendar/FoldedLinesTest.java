package dev.waymark.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class FoldedLinesTest {

    @Test
    void leavesSeventyFiveOctetsAlone() {
        var line = "x".repeat(75) + "\r\n";
        assertThat(FoldedLines.of(line)).isEqualTo(line);
    }

    @Test
    void foldsTheSeventySixth() {
        assertThat(FoldedLines.of("x".repeat(76) + "\r\n")).isEqualTo("x".repeat(75) + "\r\n x\r\n");
    }

    /** Two octets each: 37 of them are 74, and the next one does not fit. */
    @Test
    void countsOctetsAndKeepsCharactersWhole() {
        assertThat(FoldedLines.of("\u00fc".repeat(38) + "\r\n")).isEqualTo("\u00fc".repeat(37) + "\r\n \u00fc\r\n");
        assertThat(FoldedLines.of("x".repeat(72) + "\ud83c\udf89\r\n"))
                .isEqualTo("x".repeat(72) + "\r\n \ud83c\udf89\r\n");
    }

    @Test
    void keepsLinesApart() {
        assertThat(FoldedLines.of("a\r\nb\r\n")).isEqualTo("a\r\nb\r\n");
        assertThat(FoldedLines.of("")).isEmpty();
    }

    @Property
    void unfoldsToWhatItWas(
            @ForAll @NotEmpty List<@StringLength(max = 300) @CharRange(from = ' ', to = '\ud7ff') String> lines) {
        var text = String.join("\r\n", lines.stream().map(PrintableText::of).toList()) + "\r\n";
        var folded = FoldedLines.of(text);
        assertThat(folded.replace("\r\n ", "").replace("\r\n", ""))
                .isEqualTo(text.replace("\r\n ", "").replace("\r\n", ""));
        assertThat(folded.split("\r\n")).allMatch(line -> line.getBytes(StandardCharsets.UTF_8).length <= 75);
    }
}
