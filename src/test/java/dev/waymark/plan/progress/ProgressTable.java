package dev.waymark.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.plan.WorkItems;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Progress as a table: {@code items | today | done share | due share | signal | slack days | forecast}.
 *
 * <p>Days are counted from the plan's start; see {@link WorkItems} for how items are written. A dash stands for null.
 */
final class ProgressTable {

    private ProgressTable() {}

    static void holds(String table) {
        List<List<String>> rows = table.lines()
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                .toList();
        String expected = rows.stream().map(row -> String.join(" | ", row)).collect(Collectors.joining("\n"));
        String actual = rows.stream()
                .map(row -> row.get(0) + " | " + row.get(1) + " | " + figures(row.get(0), Integer.parseInt(row.get(1))))
                .collect(Collectors.joining("\n"));
        assertThat(actual).isEqualTo(expected);
    }

    private static String figures(String items, int today) {
        Progress progress = Progress.of(WorkItems.of(items), WorkItems.START, WorkItems.day(today));
        assertThat(progress.asOf()).isEqualTo(WorkItems.day(today));
        return Stream.of(
                        progress.effortDoneShare(),
                        progress.effortDueShare(),
                        progress.signal(),
                        progress.slackDays(),
                        WorkItems.dayOf(progress.forecast().on()))
                .map(figure -> Objects.toString(figure, "-"))
                .collect(Collectors.joining(" | "));
    }
}
