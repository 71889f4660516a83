package dev.waymark.worksheet.figure;

import dev.waymark.catalog.worksheet.FigureFunction;
import dev.waymark.catalog.worksheet.FigureRule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Figures of single records: the largest first, and those that are to stand behind after all others. */
final class Parts {

    /** Of equal values by name, and of equal names the one that was kept first. */
    private static final Comparator<Part> LARGEST_FIRST = Comparator.comparingDouble(Part::value)
            .reversed()
            .thenComparing(Part::label)
            .thenComparing(Part::recordId, Comparator.nullsFirst(Comparator.naturalOrder()));

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
        groups(inputs).forEach((holder, rows) -> {
            Double value = function.apply(inputs.with(rows));
            if (value != null) {
                parts.add(rows.get(0), holder, value, null);
            }
        });
        return Outcome.ofFirst(parts.ordered());
    }

    /** Each record by itself; but those that share an amount that is compared with are compared together. */
    private static Map<Row, List<Row>> groups(Inputs inputs) {
        FigureRule rule = inputs.rule();
        Column shared =
                rule.fn() == FigureFunction.SHARE && rule.against() != null ? inputs.column(rule.against()) : null;
        Map<Row, List<Row>> groups = new LinkedHashMap<>();
        for (Row row : inputs.rows()) {
            Row holder = shared == null ? row : shared.holder(row);
            groups.computeIfAbsent(holder, any -> new ArrayList<>()).add(row);
        }
        return groups;
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

    static List<Part> largestFirst(List<Part> parts) {
        return parts.stream().sorted(LARGEST_FIRST).toList();
    }
}
