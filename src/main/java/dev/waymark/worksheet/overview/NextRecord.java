package dev.waymark.worksheet.overview;

import dev.waymark.catalog.worksheet.Field;
import dev.waymark.catalog.worksheet.RecordKind;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.worksheet.KeptRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Which kind of record to keep next. */
final class NextRecord {

    private final Worksheet worksheet;
    private final Map<String, List<KeptRecord>> records;

    private NextRecord(Worksheet worksheet, Map<String, List<KeptRecord>> records) {
        this.worksheet = worksheet;
        this.records = records;
    }

    /**
     * The first kind that stands alone and has no records yet; if there is none, the kind that has been due longest; if nothing is due,
     * the kind that was kept least recently. Kinds that need other records first come when these are there.
     *
     * @param due the earliest first
     */
    static RecordKind of(Worksheet worksheet, Collection<KeptRecord> records, List<Due> due, LocalDate today) {
        var byKind = records.stream().collect(Collectors.groupingBy(KeptRecord::kind));
        return new NextRecord(worksheet, byKind).next(due, today);
    }

    private RecordKind next(List<Due> due, LocalDate today) {
        return first(kind -> kind.of() == null && of(kind.key()).isEmpty())
                .or(() -> due.stream()
                        .filter(each -> !each.dueOn().isAfter(today))
                        .findFirst()
                        .flatMap(each -> worksheet.kind(each.kind())))
                .orElseGet(this::leastRecent);
    }

    private Optional<RecordKind> first(Predicate<RecordKind> condition) {
        return worksheet.records().stream()
                .filter(this::canBeKept)
                .filter(condition)
                .findFirst();
    }

    /** Of those kept on the same day, the first; a kind without records comes before all others. */
    private RecordKind leastRecent() {
        return worksheet.records().stream()
                .filter(this::canBeKept)
                .min(Comparator.comparing(this::lastKept))
                .orElseThrow();
    }

    private LocalDate lastKept(RecordKind kind) {
        return of(kind.key()).stream()
                .map(KeptRecord::keptOn)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    /** A child needs a record that it belongs to, and a choice among records needs two if there are several such choices. */
    private boolean canBeKept(RecordKind kind) {
        var choices = kind.fields().stream()
                .filter(Field::required)
                .map(Field::from)
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return (kind.of() == null || !of(kind.of()).isEmpty())
                && choices.entrySet().stream()
                        .allMatch(each -> of(each.getKey()).size() >= Math.min(2, each.getValue()));
    }

    private List<KeptRecord> of(String kind) {
        return records.getOrDefault(kind, List.of());
    }
}
