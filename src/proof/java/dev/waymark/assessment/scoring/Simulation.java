package dev.waymark.assessment.scoring;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.ShippedCatalog;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * How far results can be trusted: simulated members, whose causes are known, give noisy answers, and the results are
 * compared with the truth.
 */
final class Simulation {

    private static final int MEMBERS = 2000;

    /** {@link Random} is specified to the bit, so that every JDK creates the same members from it. */
    private static final long SEED = 1;

    private static final double[] NOISES = {0.5, 1, 1.5};

    private Simulation() {}

    /** Prints a table in Markdown for each population. */
    public static void main(String[] arguments) {
        var catalog = ShippedCatalog.load();
        long[] seeds = new Random(SEED).longs(MEMBERS).toArray();
        for (Population population : Population.values()) {
            print("%n%s, %,d per line:%n%n", population.title(), MEMBERS);
            print(
                    "| item error | form | items | top cause found | right strategy in first three | bands cover | false alarms |"
                            + " settled early |%n");
            print("|---|---|---|---|---|---|---|---|%n");
            for (double noise : NOISES) {
                for (Form form : Form.values()) {
                    line(catalog, population, noise, form, seeds);
                }
            }
        }
    }

    private static void line(Catalog catalog, Population population, double noise, Form form, long[] seeds) {
        List<TrialResult> members = new Trial(catalog, population, form, noise).run(seeds);
        print(
                "| x %.1f | %s | %.1f | %s | %s | %s | %s | %s |%n",
                noise,
                form.title(),
                TrialResult.mean(members, TrialResult::asked),
                TrialResult.percent(TrialResult.mean(members, TrialResult::topCause)),
                TrialResult.percent(TrialResult.mean(members, TrialResult::topThree)),
                TrialResult.percent(members, TrialResult::covered, TrialResult::scored),
                TrialResult.percent(members, TrialResult::alarms, TrialResult::compared),
                form == Form.ADAPTIVE ? TrialResult.percent(TrialResult.mean(members, TrialResult::settled)) : "-");
    }

    private static void print(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
