package dev.waymark.privacy.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.privacy.export.Values.Json;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @Test
    void writesValuesOneAfterTheOther() {
        assertThat(Csv.line(Arrays.asList("Ärger", 5L, true, null, List.of("plans", "wins"), new Json("{\"a\": 1}"))))
                .isEqualTo("Ärger,5,true,,plans wins,\"{\"\"a\"\": 1}\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a,b", "a;b", "a\tb", "a\nb", "a\rb"})
    void quotesWhatWouldEndACell(String text) {
        assertThat(Csv.line(List.of(text))).isEqualTo("\"" + text + "\"\r\n");
    }

    @Test
    void doublesQuotationMarks() {
        assertThat(Csv.line(List.of("so \"called\""))).isEqualTo("\"so \"\"called\"\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\uff1d1+1"})
    void letsNoTextRunAsAFormula(String text) {
        assertThat(Csv.line(List.of(text))).isEqualTo("'" + text + "\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\t=1", "\r=1", "\n=1"})
    void letsNoTextRunThatASpreadsheetWouldTrim(String text) {
        assertThat(Csv.line(List.of(text))).isEqualTo("\"'" + text + "\"\r\n");
    }

    @Test
    void leavesNumbersAlone() {
        assertThat(Csv.line(List.of(-2L))).isEqualTo("-2\r\n");
    }
}
