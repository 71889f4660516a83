package dev.waymark.worksheet.figure;

import dev.waymark.catalog.worksheet.FigureRule;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How well each record goes with those of another kind; the best match first. */
final class Matches {

    private Matches() {}

    /**
     * How alike the shapes of two profiles are: Pearson's product-moment correlation (Pearson 1895, Proceedings of the
     * Royal Society 58, 240-242) between the fields of a record and the same fields of the latest record of {@code
     * against}, whose date {@code at} is.
     *
     * <p>A coefficient from -1, mirrored, to 1, the same shape; none for a flat or an incomplete profile. The value is
     * that of the best match; null without any.
     */
    static Outcome correlate(Inputs inputs) {
        Parts parts = new Parts(inputs);
        FigureRule rule = inputs.rule();
        List<Column> fields = inputs.fields();
        for (Row latest : inputs.latest(rule.against())) {
            double[] profile =
                    Columns.numbers(inputs.records().columns(rule.against()).all(rule.fields()), latest);
            for (Row row : inputs.rows()) {
                Double r = pearson(Columns.numbers(fields, row), profile);
                if (r != null) {
                    parts.add(row, r, null);
                }
            }
        }
        return Outcome.ofFirst(parts.ordered());
    }

    /** Null if one of the profiles is flat, or if there is none. */
    static @Nullable Double pearson(double @Nullable [] one, double @Nullable [] other) {
        if (one == null || other == null) {
            return null;
        }
        double[] x = deviations(one);
        double[] y = deviations(other);
        double length = Math.sqrt(product(x, x) * product(y, y));
        return length > 0 ? (Double) Math.max(-1, Math.min(1, product(x, y) / length)) : null;
    }

    /** From the mean. They begin as differences from the first value, so that those of a flat profile are exactly 0. */
    private static double[] deviations(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value - values[0];
        }
        double mean = sum / values.length;
        double[] deviations = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            deviations[i] = values[i] - values[0] - mean;
        }
        return deviations;
    }

    private static double product(double[] x, double[] y) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            sum += x[i] * y[i];
        }
        return sum;
    }

    /**
     * How much of what is asked for is there: the share of a record's tags that are among the names of the records of
     * {@code against}, whatever their case and spaces.
     *
     * <p>From 0 to 1; none for a record without tags. The value is that of the best match; null without any.
     */
    static Outcome overlap(Inputs inputs) {
        Map<String, String> folded = new HashMap<>();
        Set<String> present = present(inputs, folded);
        Column tags = inputs.field();
        Parts parts = new Parts(inputs);
        for (Row row : inputs.rows()) {
            Set<String> shared = folded(tags.texts(row), folded);
            int asked = shared.size();
            shared.retainAll(present);
            if (asked > 0) {
                parts.add(row, shared.size() / (double) asked, null);
            }
        }
        return Outcome.ofFirst(parts.ordered());
    }

    private static Set<String> present(Inputs inputs, Map<String, String> folded) {
        Records records = inputs.records();
        String kind = inputs.rule().against();
        Column name = records.columns(kind).get(records.kind(kind).name());
        Set<String> present = new HashSet<>();
        for (Row row : records.of(kind)) {
            present.addAll(folded(name.texts(row), folded));
        }
        return present;
    }

    /** @param known of texts that were folded before, because many records have the same */
    private static Set<String> folded(List<String> texts, Map<String, String> known) {
        Set<String> folded = new HashSet<>();
        texts.forEach(text -> folded.add(known.computeIfAbsent(text, Texts::folded)));
        return folded;
    }
}
