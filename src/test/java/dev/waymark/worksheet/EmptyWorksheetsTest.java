package dev.waymark.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.Catalogs;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.worksheet.FieldType;
import dev.waymark.catalog.worksheet.FigureRule;
import dev.waymark.catalog.worksheet.Worksheet;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Where every strategy begins. */
class EmptyWorksheetsTest {

    static Stream<String> strategies() {
        return Catalogs.shipped().snapshot().strategies().stream().map(Strategy::key);
    }

    private static Worksheet worksheet(String strategy) {
        return Catalogs.shipped().strategy(strategy).orElseThrow().worksheet();
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void saysHowToBeginBeforeThereIsARecord(String strategy) {
        var kept = new KeptWorksheet(strategy, 90);
        for (FigureRule rule : worksheet(strategy).figures()) {
            assertThat(kept.value(rule.key())).as(rule.key()).isNull();
            assertThat(kept.says(rule.key())).isEqualTo(rule.empty());
        }
        assertThat(kept.done()).isEmpty();
    }

    /** A first record is kept in under two minutes: a few taps, and at most one short text. */
    @ParameterizedTest
    @MethodSource("strategies")
    void theFirstRecordAsksForLittle(String strategy) {
        var first = worksheet(strategy).records().get(0);
        assertThat(first.of()).isNull();
        assertThat(first.fields().stream().filter(field -> field.required() && field.askedWhen() == null))
                .hasSizeLessThanOrEqualTo(7)
                .filteredOn(field -> field.type() == FieldType.TEXT)
                .hasSizeLessThanOrEqualTo(1);
    }
}
