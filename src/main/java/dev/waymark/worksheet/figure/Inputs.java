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
 */
record Inputs(FigureRule rule, List<Row> rows, Records records, Circumstances circumstances) {

    /** The records that the rule is about. */
    static Inputs of(FigureRule rule, Records records, Circumstances circumstances) {
        Inputs all = new Inputs(rule, records.of(rule.of()), records, circumstances);
        Inputs counting = all.matching(countsRecords(rule) ? rule.among() : rule.where());
        return rule.latest() ? counting.with(counting.latest(rule.of(), counting.rows())) : counting;
    }

    /** A share of records is limited by {@code among}, because {@code where} says which of them are above the line. */
    private static boolean countsRecords(FigureRule rule) {
        return rule.fn() == FigureFunction.SHARE
                && rule.against() == null
                && rule.fields().isEmpty();
    }

    Inputs with(List<Row> others) {
        return new Inputs(rule, others, records, circumstances);
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

    /** The latest of some records of a kind, if there is any; of one day, the one with the largest id. */
    List<Row> latest(String kind, List<Row> some) {
        Row latest = null;
        LocalDate until = LocalDate.MIN;
        for (Row row : some) {
            LocalDate on = day(kind, row);
            if (!on.isBefore(until)) {
                latest = row;
                until = on;
            }
        }
        return latest == null ? List.of() : List.of(latest);
    }

    /** The day that puts a record in order: its date, or else the day on which it was kept. */
    LocalDate day(Row row) {
        return day(rule.of(), row);
    }

    private LocalDate day(String kind, Row row) {
        LocalDate date = date(kind, row);
        return date == null ? row.kept().keptOn() : date;
    }

    /** The rule's date, or the day on which a record was kept if the rule names none; null if it is left empty. */
    @Nullable
    LocalDate date(Row row) {
        return date(rule.of(), row);
    }

    private @Nullable LocalDate date(String kind, Row row) {
        return rule.at() == null
                ? row.kept().keptOn()
                : records.column(kind, rule.at()).date(row);
    }

    /** A record's weight, 1 if the rule names none; null if it is left empty. */
    @Nullable
    Double weight(Row row) {
        return rule.weight() == null ? (Double) 1. : column(rule.weight()).number(row);
    }

    /** The numbers in the rule's fields of a record of this kind; null if it lacks one of them. */
    double @Nullable [] numbers(String kind, Row row) {
        double[] numbers = new double[rule.fields().size()];
        for (int i = 0; i < numbers.length; i++) {
            Double number = records.column(kind, rule.fields().get(i)).number(row);
            if (number == null) {
                return null;
            }
            numbers[i] = number;
        }
        return numbers;
    }

    Column field() {
        return column(rule.field());
    }

    Column field(int index) {
        return column(rule.fields().get(index));
    }

    Column column(String key) {
        return records.column(rule.of(), key);
    }
}
