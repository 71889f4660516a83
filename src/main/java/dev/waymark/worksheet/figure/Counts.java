package dev.waymark.worksheet.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is found by counting records, or their values. */
final class Counts {

    private Counts() {}

    /**
     * How many records there are, or how many different values of the field they have.
     *
     * <p>A whole number from 0; null if the member has no record of the kind at all, whether it counts or not.
     */
    static @Nullable Double count(Inputs inputs) {
        if (inputs.records().of(inputs.rule().of()).isEmpty()) {
            return null;
        }
        if (inputs.rule().field() == null) {
            return (double) inputs.rows().size();
        }
        Column field = inputs.field();
        Set<String> values = new HashSet<>();
        for (Row row : inputs.rows()) {
            field.texts(row).forEach(text -> values.add(Texts.folded(text)));
        }
        return (double) values.size();
    }

    /**
     * Of the records, the share that also fulfils {@code where}.
     *
     * <p>From 0 to 1; null without records.
     */
    static @Nullable Double share(Inputs inputs) {
        int all = inputs.rows().size();
        return all == 0
                ? null
                : (Double) (inputs.matching(inputs.rule().where()).rows().size() / (double) all);
    }

    /**
     * How widely records are spread over the values of a field: {@code 1 - sum p^2}, the probability that two draws
     * differ, where p is the share of a value (Simpson 1949, Nature 163, 688; as Gini and Simpson's index).
     *
     * <p>From 0, all alike, to below 1; null without values. The shares of the values are its parts.
     */
    static Outcome spread(Inputs inputs) {
        Column field = inputs.field();
        Map<String, Tally> tallies = new LinkedHashMap<>();
        int all = 0;
        for (Row row : inputs.rows()) {
            for (String text : field.texts(row)) {
                tallies.computeIfAbsent(Texts.folded(text), any -> new Tally(row, text)).count++;
                all++;
            }
        }
        List<Part> parts = new ArrayList<>();
        double alike = 0;
        for (Tally tally : tallies.values()) {
            double share = tally.count / (double) all;
            alike += share * share;
            Row named = field.named(tally.row);
            parts.add(new Part(
                    named == null ? null : named.kept().id(), field.label(tally.row, tally.text), share, null));
        }
        return new Outcome(all == 0 ? null : (Double) (1 - alike), Parts.largestFirst(parts));
    }

    /** How often a value occurs, and the first record with it. */
    private static final class Tally {

        private final Row row;
        private final String text;
        private int count;

        Tally(Row row, String text) {
            this.row = row;
            this.text = text;
        }
    }
}
