package dev.waymark.platform.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SvgTest {

    @Test
    void textIsSafeInXml() {
        assertThat(Svg.escaped("<b>\"&'")).isEqualTo("&lt;b&gt;&quot;&amp;&apos;");
        assertThat(Svg.escaped("Gr\u00fc\u00dfe \ud83c\udf31")).isEqualTo("Gr\u00fc\u00dfe \ud83c\udf31");
    }

    @Test
    void whatXmlForbidsOrNobodySeesIsDropped() {
        assertThat(Svg.escaped("a\u0000b\u0007c\u007fd\u0085e\ufffef\uffffg\ud83ch"))
                .isEqualTo("abcdefgh");
    }

    @Test
    void whiteSpaceIsOneSpace() {
        assertThat(Svg.escaped(" a\t\r\n b ")).isEqualTo("a b");
    }

    /** A small letter takes .64 of its font size, a thin one .36, a capital .8, anything of a far script 1. */
    static List<List<Object>> linesOfRoomSix() {
        return List.of(
                List.of("", 2, List.of("")),
                List.of("one line", 2, List.of("one line")),
                List.of("two lines of it", 2, List.of("two lines", "of it")),
                List.of("three lines of many", 3, List.of("three lines", "of many")),
                List.of("too long for one", 1, List.of("too long\u2026")),
                List.of("too long for two lines", 2, List.of("too long", "for two l\u2026")),
                List.of("withoutanyspace", 2, List.of("withoutan", "yspace")),
                List.of("WIDECAPITALS", 2, List.of("WIDECAPI", "TALS")),
                List.of("\ud83c\udf31".repeat(8), 2, List.of("\ud83c\udf31".repeat(6), "\ud83c\udf31".repeat(2))),
                List.of("\u6f22".repeat(14), 2, List.of("\u6f22".repeat(6), "\u6f22".repeat(5) + "\u2026")));
    }

    @ParameterizedTest
    @MethodSource("linesOfRoomSix")
    void textIsBrokenBeforeItOverflows(List<Object> given) {
        assertThat(Svg.lines((String) given.get(0), 6, (int) given.get(1))).isEqualTo(given.get(2));
    }

    @Test
    void numbersAreShortAndTheSameEverywhere() {
        assertThat(Svg.decimal(40)).isEqualTo("40");
        assertThat(Svg.decimal(33.3)).isEqualTo("33.3");
        assertThat(Svg.decimal(-0.125)).isEqualTo("-0.13");
        assertThat(Svg.percent(100)).isEqualTo("100%");
    }

    @Test
    void noLineIsWiderThanItsRoom() {
        String text = "Some Words and averyveryverylongword \u6f22\u5b57 and 123 MORE of them";
        for (double room = 2; room < 40; room += 0.5) {
            double most = room;
            assertThat(Svg.lines(text, room, 3))
                    .allSatisfy(line -> assertThat(Svg.width(line)).isLessThanOrEqualTo(most));
        }
    }
}
