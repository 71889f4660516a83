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

    private static final int[] EXHAUSTIONS = {50, 55, 60, 65, 70, 75, 80, 90, 100};

    private Simulation() {}

    /** Prints tables in Markdown: how exhaustion puts off what adds load, and one for each population. */
    public static void main(String[] arguments) {
        var catalog = ShippedCatalog.load();
        printExhaustion(catalog);
        long[] seeds = new Random(SEED).longs(MEMBERS).toArray();
        for (Population population : Population.values()) {
            print("%n%s, %,d per line:%n%n", population.title(), MEMBERS);
            print("| item error | form | items | top cause found | right strategy in first three | bands cover |"
                    + " false alarms | settled early |%n");
            print("|---|---|---|---|---|---|---|---|%n");
            for (double noise : NOISES) {
                for (Form form : Form.values()) {
                    line(catalog, population, noise, form, seeds);
                }
            }
        }
    }

    private static void printExhaustion(Catalog catalog) {
        for (Form form : List.of(Form.FULL, Form.SHORT)) {
            var table = new ExhaustionTable(
                    catalog.snapshot(),
                    catalog.questionnaire(form.questionnaire()).orElseThrow());
            print("%nOne cause at 85, all other scales at 45, %s form:%n%n| exhaustion |", form.title());
            table.adding().forEach(strategy -> print(" `%s` |", strategy.key()));
            print(" something restoring first |%n|---|");
            table.adding().forEach(strategy -> print("---|"));
            print("---|%n");
            for (int exhaustion : EXHAUSTIONS) {
                print("| %d |", exhaustion);
                table.adding().forEach(strategy -> print(" %.3f |", table.topThree(strategy, exhaustion)));
                print(" %.3f |%n", table.restingFirst(exhaustion));
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
