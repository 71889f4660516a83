package dev.waymark.worksheet.figure;

import dev.waymark.catalog.worksheet.FigureFunction;
import dev.waymark.catalog.worksheet.FigureRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Figures of single records: the largest first, and those that are to stand behind after all others. */
final class Parts {

    private static final Comparator<@Nullable UUID> BY_ID = Comparator.nullsFirst(Comparator.naturalOrder());

    private final Inputs inputs;
    private final List<Part> parts = new ArrayList<>();
    private final List<Part> behind = new ArrayList<>();

    Parts(Inputs inputs) {
        this.inputs = inputs;
    }

    /** A function of many records, or of each of them if the rule wants that. */
    static Outcome of(Inputs inputs, Function<Inputs, @Nullable Double> function) {
        if (!inputs.rule().each()) {
            return Outcome.of(function.apply(inputs));
        }
        Parts parts = new Parts(inputs);
        FigureRule rule = inputs.rule();
        if (rule.fn() == FigureFunction.SHARE && rule.against() != null) {
            sharing(inputs, inputs.column(rule.against()))
                    .forEach((holder, rows) -> parts.add(holder, rows, function.apply(inputs.with(rows))));
        } else {
            inputs.rows().forEach(row -> parts.add(row, List.of(row), function.apply(inputs.with(List.of(row)))));
        }
        return Outcome.ofFirst(parts.ordered());
    }

    /** Records that share an amount are compared with it together. */
    private static Map<Row, List<Row>> sharing(Inputs inputs, Column amount) {
        Map<Row, List<Row>> sharing = new LinkedHashMap<>();
        for (Row row : inputs.rows()) {
            sharing.computeIfAbsent(amount.holder(row), any -> new ArrayList<>(1))
                    .add(row);
        }
        return sharing;
    }

    private void add(Row holder, List<Row> rows, @Nullable Double value) {
        if (value != null) {
            add(rows.get(0), holder, value, null);
        }
    }

    /** Adds what is found of a record. */
    void add(Row row, double value, @Nullable String note) {
        add(row, row, value, note);
    }

    private void add(Row row, Row holder, double value, @Nullable String note) {
        Part part = new Part(holder.kept().id(), inputs.records().name(holder), value, note);
        (isBehind(row) ? behind : parts).add(part);
    }

    private boolean isBehind(Row row) {
        var condition = inputs.rule().behind();
        return condition != null && inputs.column(condition.field()).isOneOf(row, condition.is());
    }

    List<Part> ordered() {
        List<Part> ordered = new ArrayList<>(largestFirst(parts));
        ordered.addAll(largestFirst(behind));
        return ordered;
    }

    /** Of equal values by name, and of equal names the one that was kept first. */
    static List<Part> largestFirst(List<Part> parts) {
        List<Part> ordered = new ArrayList<>(parts);
        ordered.sort(Parts::compare);
        return ordered;
    }

    /** Without the comparators that others are composed of: this is called more often than all else. */
    private static int compare(Part one, Part other) {
        int byValue = Double.compare(other.value(), one.value());
        if (byValue != 0) {
            return byValue;
        }
        int byName = one.label().compareTo(other.label());
        return byName == 0 ? BY_ID.compare(one.recordId(), other.recordId()) : byName;
    }
}
