package dev.waymark.worksheet.overview;

import dev.waymark.catalog.Signpost;
import dev.waymark.catalog.SignpostCode;
import dev.waymark.catalog.worksheet.SignpostRule;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.worksheet.KeptRecord;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Notices that a number has been low for days. It is not a diagnosis: it points to people who can help. The last word must not be old,
 * because days of which nothing is known are not low days.
 */
final class LowStretch {

    /** Fewer say little. */
    private static final int LEAST_RECORDS = 3;

    private LowStretch() {}

    /** Where to turn, as long as the stretch lasts. */
    static List<Signpost> signposts(Worksheet worksheet, Collection<KeptRecord> records, LocalDate today) {
        return Optional.ofNullable(worksheet.signpost())
                .filter(rule -> lasts(rule, records, today))
                .map(rule -> Signpost.of(SignpostCode.SUPPORT))
                .stream()
                .toList();
    }

    /**
     * Whether every record of the last days is low, at least three, the number was low when these days began, and the latest record is
     * from their second half.
     */
    private static boolean lasts(SignpostRule rule, Collection<KeptRecord> records, LocalDate today) {
        var begin = today.minusDays(rule.days() - 1L);
        var byDay = byDay(rule, records);
        var before = byDay.floorEntry(begin);
        var lately = byDay.subMap(begin, true, today, true);
        return before != null
                && isLow(rule, before.getValue())
                && lately.values().stream().mapToInt(List::size).sum() >= LEAST_RECORDS
                && lately.values().stream().allMatch(values -> isLow(rule, values))
                && !lately.lastKey().isBefore(today.minusDays(rule.days() / 2));
    }

    private static boolean isLow(SignpostRule rule, List<Double> values) {
        return values.stream().allMatch(value -> value <= rule.atMost());
    }

    private static TreeMap<LocalDate, List<Double>> byDay(SignpostRule rule, Collection<KeptRecord> records) {
        return records.stream()
                .filter(record -> record.kind().equals(rule.of()))
                .filter(record -> record.fields().path(rule.field()).isNumber())
                .collect(Collectors.groupingBy(
                        record -> record.date(rule.at()).orElse(record.keptOn()),
                        TreeMap::new,
                        Collectors.mapping(
                                record -> record.fields().path(rule.field()).asDouble(), Collectors.toList())));
    }
}
