package dev.waymark.worksheet.overview;

import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.worksheet.FigureRule;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.worksheet.KeptRecord;
import dev.waymark.worksheet.figure.Circumstances;
import dev.waymark.worksheet.figure.Figure;
import dev.waymark.worksheet.figure.Figures;
import dev.waymark.worksheet.record.PrivateWorksheets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a member's records in one worksheet say on a day: a pure function of them.
 *
 * @param figures in the order of the worksheet
 * @param due the earliest first
 */
record Overview(
        Strategy strategy, List<KeptRecord> records, Circumstances circumstances, List<Figure> figures, List<Due> due) {

    /**
     * @param strategy one with a worksheet
     * @param records all that the member keeps in it, in any order
     */
    static Overview of(Strategy strategy, List<KeptRecord> records, Circumstances circumstances) {
        var worksheet = strategy.worksheet();
        return new Overview(
                strategy,
                records,
                circumstances,
                Figures.of(worksheet, records, circumstances),
                DueDates.of(worksheet, records).stream()
                        .filter(due -> due.isOpenOn(circumstances.today()))
                        .toList());
    }

    /** With what else there is to say, which depends on plans. */
    MemberWorksheet view(List<GoalProposal> proposals) {
        var worksheet = strategy.worksheet();
        var today = circumstances.today();
        var values = values(worksheet);
        return new MemberWorksheet(
                strategy.key(),
                strategy.title(),
                worksheet.version(),
                PrivateWorksheets.isPrivate(strategy),
                today,
                counts(worksheet),
                values,
                WorksheetDue.first(due, MemberWorksheet.MOST_DUE),
                NextPrompt.of(NextRecord.of(worksheet, records, due, today)),
                sentence(values),
                proposals,
                LowStretch.signposts(worksheet, records, today));
    }

    private List<FigureValue> values(Worksheet worksheet) {
        List<FigureRule> rules = worksheet.figures();
        return IntStream.range(0, rules.size())
                .mapToObj(index -> FigureValue.of(rules.get(index), figures.get(index)))
                .toList();
    }

    private List<KindCount> counts(Worksheet worksheet) {
        var counts = records.stream().collect(Collectors.groupingBy(KeptRecord::kind, Collectors.counting()));
        return worksheet.records().stream()
                .map(kind ->
                        KindCount.of(kind, counts.getOrDefault(kind.key(), 0L).intValue()))
                .toList();
    }

    /** Without any value, the first figure says what to do to get one. */
    private static String sentence(List<FigureValue> figures) {
        return figures.stream()
                .filter(figure -> figure.value() != null)
                .findFirst()
                .orElse(figures.get(0))
                .text();
    }
}
