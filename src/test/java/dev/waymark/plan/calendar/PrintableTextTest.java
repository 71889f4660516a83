package dev.waymark.plan.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTextTest {

    @Test
    void keepsWordsOfEveryLanguageAndLineBreaks() {
        var text = "Gr\u00fc\u00dfe\n\u4f60\u597d \ud83c\udf89 <&>\"'";
        assertThat(PrintableText.of(text)).isEqualTo(text);
    }

    @Test
    void putsASpaceForWhatCannotBePrinted() {
        assertThat(PrintableText.of("a\u0001b\rc\td\u007fe\u0085f\uffffg\ud800h"))
                .isEqualTo("a b c d e f g h");
    }
}
