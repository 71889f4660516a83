package dev.waymark.worksheet.overview;

import dev.waymark.catalog.worksheet.DueRule;
import dev.waymark.catalog.worksheet.DueRule.Children;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.worksheet.KeptRecord;
import dev.waymark.worksheet.RecordNames;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When something about each record is due, however far away that is. It depends on the records alone, and not on the day. */
final class DueDates {

    private static final String NAME = "{name}";

    private final Collection<KeptRecord> records;
    private final RecordNames names;

    private DueDates(Collection<KeptRecord> records, RecordNames names) {
        this.records = records;
        this.names = names;
    }

    /**
     * What is due, the earliest first.
     *
     * @param records all that the member keeps for the strategy, in any order
     */
    static List<Due> of(Worksheet worksheet, Collection<KeptRecord> records) {
        var dates = new DueDates(records, RecordNames.of(worksheet, records));
        return worksheet.due().stream()
                .flatMap(dates::of)
                .sorted(Due.EARLIEST_FIRST)
                .toList();
    }

    private Stream<Due> of(DueRule rule) {
        var latest = latestChildren(rule);
        var settled = settled(rule.unless());
        return records.stream()
                .filter(record -> record.kind().equals(rule.record()) && record.fulfills(rule.where()))
                .filter(record -> !settled.contains(record.id()))
                .flatMap(record -> day(rule, record, Optional.ofNullable(latest.get(record.id()))).stream()
                        .map(day -> due(rule, record, day)));
    }

    /** The records about which there is nothing left to do because of their children. */
    private Set<UUID> settled(@Nullable Children unless) {
        return unless == null
                ? Set.of()
                : records.stream()
                        .filter(record -> record.kind().equals(unless.record()) && record.fulfills(unless.where()))
                        .map(KeptRecord::parentId)
                        .collect(Collectors.toSet());
    }

    private Due due(DueRule rule, KeptRecord record, LocalDate day) {
        var name = names.of(record);
        var kind = rule.after() == null ? rule.record() : rule.after();
        return new Due(rule.key(), kind, record.id(), name, day, rule.text().replace(NAME, name), lastOn(rule, day));
    }

    private static @Nullable LocalDate lastOn(DueRule rule, LocalDate day) {
        return rule.days() != null && rule.days() < 0 ? day.minusDays(rule.days()) : null;
    }

    /** The latest child of each record that has any, by the date that the rule names. */
    private Map<UUID, KeptRecord> latestChildren(DueRule rule) {
        var order = Comparator.<KeptRecord, LocalDate>comparing(
                        child -> child.date(rule.from()).orElse(child.keptOn()))
                .thenComparing(KeptRecord::keptOn)
                .thenComparing(child -> child.id().toString());
        return records.stream()
                .filter(record -> record.kind().equals(rule.after()))
                .collect(Collectors.toMap(KeptRecord::parentId, Function.identity(), BinaryOperator.maxBy(order)));
    }

    /** A day that is not known is that on which it was kept, but only to count forward: nothing is due before it is said when. */
    private static Optional<LocalDate> day(DueRule rule, KeptRecord record, Optional<KeptRecord> child) {
        var days = days(rule, record);
        if (days.isEmpty()) {
            return Optional.empty();
        }
        var source = child.orElse(record);
        var said = source.date(rule.from());
        if (said.isEmpty() && rule.from() != null && days.getAsInt() <= 0) {
            return Optional.empty();
        }
        return Optional.of(said.orElse(source.keptOn()).plusDays(days.getAsInt()));
    }

    /** Empty if the record does not say how many. */
    private static OptionalInt days(DueRule rule, KeptRecord record) {
        if (rule.days() != null) {
            return OptionalInt.of(rule.days());
        }
        var days = record.fields().path(rule.daysField());
        return days.isNumber() ? OptionalInt.of(days.intValue()) : OptionalInt.empty();
    }
}
