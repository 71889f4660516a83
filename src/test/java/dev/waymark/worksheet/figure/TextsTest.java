package dev.waymark.worksheet.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    /** With spaces of all kinds, tabs, ends of lines, ligatures and letters of full width. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Office work",
                " office  WORK ",
                "office\u00a0work",
                "office\u3000work",
                "office\u2028work",
                "office\twork",
                "office\r\n\u000b\fwork",
                "o\ufb03ce work",
                "\uff4fffice work"
            })
    void areTheSameWhateverTheirCaseSpacesAndEncoding(String text) {
        assertThat(Texts.folded(text)).isEqualTo("officework");
    }
}
