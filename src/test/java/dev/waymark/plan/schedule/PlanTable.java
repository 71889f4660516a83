package dev.waymark.plan.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A plan as a table that can be checked with a pencil: {@code name | minutes | after | cadence | dates}.
 *
 * <p>A step called {@code @2026-12-02} in {@code after} is one that was settled on that day.
 */
final class PlanTable {

    static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private PlanTable() {}

    /** Plans the first four columns and compares with the fifth: due date, or all occurrences. */
    static void holds(Capacity capacity, String table) {
        List<String[]> rows = rows(table);
        Map<UUID, Placement> placements = plan(capacity, table);
        String actual = rows.stream()
                .map(row -> row[0] + " " + dates(placements.get(id(row[0]))))
                .collect(Collectors.joining("\n"));
        String expected = rows.stream().map(row -> row[0] + " " + row[4]).collect(Collectors.joining("\n"));
        assertThat(actual).isEqualTo(expected);
    }

    static Map<UUID, Placement> plan(Capacity capacity, String table) {
        List<String[]> rows = rows(table);
        Map<UUID, LocalDate> settled = new HashMap<>();
        rows.forEach(row -> Arrays.stream(row[2].split(" "))
                .filter(name -> name.startsWith("@"))
                .forEach(name -> settled.put(id(name), LocalDate.parse(name.substring(1)))));
        return Planner.plan(
                capacity, rows.stream().map(row -> task(row, capacity.from())).toList(), settled);
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static Task task(String[] row, LocalDate from) {
        List<UUID> after = Arrays.stream(row[2].split(" "))
                .filter(name -> !name.isEmpty())
                .map(PlanTable::id)
                .toList();
        Cadence cadence = row[3].isEmpty() ? null : Cadence.parse(row[3]);
        return new Task(
                id(row[0]), Integer.parseInt(row[1]), after, cadence, cadence == null ? 0 : cadence.countFrom(from));
    }

    private static List<String[]> rows(String table) {
        return table.lines()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new))
                .toList();
    }

    private static String dates(Placement placement) {
        if (placement.occurrences().isEmpty()) {
            return placement.dueOn().toString();
        }
        assertThat(placement.dueOn())
                .isEqualTo(placement.occurrences().get(placement.occurrences().size() - 1));
        return placement.occurrences().stream().map(LocalDate::toString).collect(Collectors.joining(" "));
    }
}
