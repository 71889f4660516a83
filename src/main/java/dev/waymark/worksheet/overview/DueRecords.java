package dev.waymark.worksheet.overview;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.worksheet.DueRule;
import dev.waymark.catalog.worksheet.Field;
import dev.waymark.catalog.worksheet.RecordKind;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.platform.persistence.QueryBatch;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.Scope;
import dev.waymark.worksheet.record.PrivateWorksheets;
import dev.waymark.worksheet.record.RecordsOfKinds;
import dev.waymark.worksheet.record.RecordsOfKinds.Dated;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** What is due over all worksheets, with one query that reads only the records that something can be due about. */
@ApplicationScoped
class DueRecords {

    private final Catalog catalog;
    private final RecordsOfKinds records;

    DueRecords(Catalog catalog, RecordsOfKinds records) {
        this.catalog = catalog;
        this.records = records;
    }

    /**
     * What is due in one worksheet.
     *
     * @param due the earliest first
     * @param changedAt when each record, or one that belongs to it, was last changed
     */
    record Found(Strategy strategy, List<Due> due, Map<UUID, Instant> changedAt) {

        /** Without what it is too late for. */
        List<Due> open(LocalDate today) {
            return due.stream().filter(each -> each.isOpenOn(today)).toList();
        }
    }

    /** For the member whose scope this is, in the order of the catalog. */
    Supplier<List<Found>> ofMember(QueryBatch batch, Scope scope, Supplier<ZoneId> zone) {
        var strategies = withDue(catalog.snapshot().strategies());
        var found = records.ofMember(batch, scope, keys(strategies), kinds(strategies), zone);
        return () -> found(strategies, found.get());
    }

    /** In the worksheets of a plan's strategies, without the private ones. */
    Supplier<List<Found>> ofPlan(QueryBatch batch, Sql isPlan, Supplier<ZoneId> zone) {
        var strategies = inCalendars(catalog.snapshot().strategies());
        var found = records.ofPlan(batch, isPlan, keys(strategies), kinds(strategies), zone);
        return () -> found(strategies, found.get());
    }

    private static List<Strategy> withDue(List<Strategy> strategies) {
        return strategies.stream()
                .filter(strategy -> !strategy.worksheet().due().isEmpty())
                .toList();
    }

    /** People see other people's calendars, so nothing that is private stands there. */
    static List<Strategy> inCalendars(List<Strategy> strategies) {
        return withDue(strategies).stream()
                .filter(strategy -> !PrivateWorksheets.isPrivate(strategy))
                .toList();
    }

    private static List<String> keys(List<Strategy> strategies) {
        return strategies.stream().map(Strategy::key).toList();
    }

    private static List<String> kinds(List<Strategy> strategies) {
        return strategies.stream()
                .map(Strategy::worksheet)
                .flatMap(worksheet -> worksheet.due().stream().flatMap(rule -> kinds(worksheet, rule)))
                .distinct()
                .toList();
    }

    /** The kind that it is about, those of the children that count, and the one that names a record by its choice. */
    private static Stream<String> kinds(Worksheet worksheet, DueRule rule) {
        var naming = worksheet
                .kind(rule.record())
                .flatMap(DueRecords::name)
                .flatMap(name -> Optional.ofNullable(name.from()))
                .orElse(null);
        var unless = rule.unless() == null ? null : rule.unless().record();
        return Stream.of(rule.record(), rule.after(), unless, naming).filter(Objects::nonNull);
    }

    private static Optional<Field> name(RecordKind kind) {
        return kind.field(kind.name());
    }

    private static List<Found> found(List<Strategy> strategies, Map<String, List<Dated>> records) {
        return strategies.stream()
                .filter(strategy -> records.containsKey(strategy.key()))
                .map(strategy -> found(strategy, records.get(strategy.key())))
                .toList();
    }

    private static Found found(Strategy strategy, List<Dated> records) {
        var kept = records.stream().map(Dated::record).toList();
        return new Found(strategy, DueDates.of(strategy.worksheet(), kept), changedAt(records));
    }

    private static Map<UUID, Instant> changedAt(List<Dated> records) {
        var times = new HashMap<UUID, Instant>();
        for (var dated : records) {
            times.merge(dated.record().id(), dated.at(), DueRecords::later);
            Optional.ofNullable(dated.record().parentId())
                    .ifPresent(parent -> times.merge(parent, dated.at(), DueRecords::later));
        }
        return times;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
