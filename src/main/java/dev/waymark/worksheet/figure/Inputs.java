package dev.waymark.worksheet.figure;

import dev.waymark.catalog.worksheet.Condition;
import dev.waymark.catalog.worksheet.FigureFunction;
import dev.waymark.catalog.worksheet.FigureRule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one figure is computed from.
 *
 * @param rows the records that count, by id
 * @param columns the fields of their kind
 */
record Inputs(FigureRule rule, List<Row> rows, Columns columns, Records records, Circumstances circumstances) {

    /** The records that the rule is about. */
    static Inputs of(FigureRule rule, Records records, Circumstances circumstances) {
        Inputs all = new Inputs(rule, records.of(rule.of()), records.columns(rule.of()), records, circumstances);
        Inputs counting = all.matching(countsRecords(rule) ? rule.among() : rule.where());
        return rule.latest() ? counting.with(counting.latest(counting.columns(), counting.rows())) : counting;
    }

    /** A share of records is limited by {@code among}, because {@code where} says which of them are above the line. */
    private static boolean countsRecords(FigureRule rule) {
        return rule.fn() == FigureFunction.SHARE
                && rule.against() == null
                && rule.fields().isEmpty();
    }

    Inputs with(List<Row> others) {
        return new Inputs(rule, others, columns, records, circumstances);
    }

    /** Only the records that fulfil a condition. */
    Inputs matching(@Nullable Condition condition) {
        if (condition == null) {
            return this;
        }
        Column column = column(condition.field());
        List<Row> matching = new ArrayList<>();
        for (Row row : rows) {
            if (column.isOneOf(row, condition.is())) {
                matching.add(row);
            }
        }
        return with(matching);
    }

    /** The latest of the records of a kind, if there is any; of one day, the one with the largest id. */
    List<Row> latest(String kind) {
        return latest(records.columns(kind), records.of(kind));
    }

    private List<Row> latest(Columns fields, List<Row> some) {
        Row latest = null;
        LocalDate until = LocalDate.MIN;
        for (Row row : some) {
            LocalDate on = day(fields, row);
            if (!on.isBefore(until)) {
                latest = row;
                until = on;
            }
        }
        return latest == null ? List.of() : List.of(latest);
    }

    /** The day that puts a record in order: its date, or else the day on which it was kept. */
    LocalDate day(Row row) {
        return day(columns, row);
    }

    private LocalDate day(Columns fields, Row row) {
        LocalDate date = date(fields, row);
        return date == null ? row.kept().keptOn() : date;
    }

    /** The rule's date, or the day on which a record was kept if the rule names none; null if it is left empty. */
    @Nullable
    LocalDate date(Row row) {
        return date(columns, row);
    }

    private @Nullable LocalDate date(Columns fields, Row row) {
        return rule.at() == null ? row.kept().keptOn() : fields.get(rule.at()).date(row);
    }

    /** A record's weight, 1 if the rule names none; null if it is left empty. */
    @Nullable
    Double weight(Row row) {
        return rule.weight() == null ? (Double) 1. : column(rule.weight()).number(row);
    }

    Column field() {
        return column(rule.field());
    }

    List<Column> fields() {
        return columns.all(rule.fields());
    }

    Column column(String key) {
        return columns.get(key);
    }
}
