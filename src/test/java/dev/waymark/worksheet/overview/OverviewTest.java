package dev.waymark.worksheet.overview;

import static dev.waymark.worksheet.overview.Kept.TODAY;
import static dev.waymark.worksheet.overview.Kept.record;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.Catalogs;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.worksheet.KeptRecord;
import dev.waymark.worksheet.figure.Circumstances;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the shipped worksheets say. */
class OverviewTest {

    private static final Strategy NETWORK = shipped("build-your-network");
    private static final Strategy SELF_CARE = shipped("invest-in-self-care");

    private static Strategy shipped(String key) {
        return Catalogs.shipped().strategy(key).orElseThrow();
    }

    static List<Strategy> strategies() {
        return Catalogs.shipped().snapshot().strategies();
    }

    @ParameterizedTest
    @MethodSource("strategies")
    void everyWorksheetInvitesToItsFirstRecord(Strategy strategy) {
        var view = view(strategy, List.of());
        var worksheet = strategy.worksheet();

        assertThat(view.figures()).hasSameSizeAs(worksheet.figures()).allSatisfy(figure -> {
            assertThat(figure.value()).isNull();
            assertThat(figure.text()).isNotBlank();
        });
        assertThat(view.sentence()).isEqualTo(worksheet.figures().get(0).empty());
        assertThat(view.next()).isEqualTo(NextPrompt.of(worksheet.records().get(0)));
        assertThat(view.counts()).extracting(KindCount::count).containsOnly(0);
        assertThat(view.due()).isEmpty();
        assertThat(view.signposts()).isEmpty();
    }

    @Test
    void saysWhatTheFirstFigureWithAValueSays() {
        var view = view(NETWORK, List.of(contact("own-field")));

        assertThat(view.figures().get(0).value()).isNull();
        assertThat(view.sentence()).isEqualTo(view.figures().get(1).text());
        assertThat(view.counts()).extracting(KindCount::title).containsExactly("Contact", "Times in touch");
    }

    @Test
    void doesNotDependOnTheOrderOfRecordsAndShowsTheFirstOfManyThatAreDue() {
        var contacts = new ArrayList<KeptRecord>();
        for (var count = 0; count < 60; count++) {
            contacts.add(contact(count % 3 == 0 ? "own-field" : "community"));
        }
        var view = view(NETWORK, contacts);
        Collections.shuffle(contacts);

        assertThat(view(NETWORK, contacts)).isEqualTo(view);
        assertThat(view.due()).hasSize(MemberWorksheet.MOST_DUE);
    }

    @Test
    void roundsFiguresToFourDecimals() {
        assertThat(FigureValue.rounded(2 / 3.)).isEqualTo(.6667);
        assertThat(FigureValue.rounded(-.16666)).isEqualTo(-.1667);
    }

    @Test
    void whatIsPrivateStandsInNoCalendar() {
        var byStrategy = keeping(SELF_CARE, NETWORK.worksheet());
        var byWorksheet = keeping(NETWORK, privateOnes(NETWORK.worksheet()));

        assertThat(DueRecords.inCalendars(List.of(NETWORK, SELF_CARE, byStrategy, byWorksheet)))
                .containsExactly(NETWORK);
    }

    private static Worksheet privateOnes(Worksheet worksheet) {
        return new Worksheet(
                1, true, worksheet.records(), worksheet.figures(), worksheet.due(), worksheet.doneWhen(), null);
    }

    private static Strategy keeping(Strategy strategy, Worksheet worksheet) {
        return new Strategy(
                strategy.key(),
                strategy.number(),
                strategy.title(),
                strategy.summary(),
                strategy.description(),
                strategy.causes(),
                strategy.horizon(),
                strategy.load(),
                strategy.firstStepMinutes(),
                strategy.weeklyMinutes(),
                strategy.requires(),
                strategy.confidential(),
                strategy.evidence(),
                strategy.related(),
                strategy.template(),
                worksheet,
                strategy.basis(),
                strategy.version());
    }

    private static KeptRecord contact(String area) {
        return record("contact", 1, "{'person': 'Ada', 'area': '%s', 'rhythmDays': 30}".formatted(area));
    }

    private static MemberWorksheet view(Strategy strategy, List<KeptRecord> records) {
        return Overview.of(strategy, records, new Circumstances(TODAY, 180)).view(List.of());
    }
}
