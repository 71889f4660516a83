package dev.waymark.assessment;

import dev.waymark.assessment.scoring.AdjustmentCode;
import dev.waymark.assessment.scoring.Contribution;
import dev.waymark.assessment.scoring.Level;
import dev.waymark.assessment.scoring.StrategyFigures;
import dev.waymark.catalog.CatalogSnapshot;
import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Situation;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.StrategyCause;
import dev.waymark.platform.text.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a strategy has its rank, and how it helps: a sentence about the answers, and the catalog's rationale for the cause
 * that carries the strategy. Without it, all strategies for the same causes would read alike.
 *
 * <p>Names of causes follow a colon at the end of a clause, so that any title fits, "wrong field" as well as
 * "isolation".
 */
final class RankExplanation {

    /** Strategies with these ranks are never put off, however low the energy is: the member has to try one first. */
    private static final int FIRST_PLACES = 3;

    private static final int MOST_NAMED = 3;

    /** Number of causes named when the answers do not show them. */
    private static final int MAIN_NAMED = 2;

    /** Share of a strategy's weight from which its causes are what the strategy is about. */
    private static final double MUCH = 0.4;

    private static final double FIRM_COVERAGE = 0.5;

    /** Factor up to which a long first step is mentioned, and the one below which a strategy can wait. */
    private static final double FELT_FIRST_STEP = 0.97;

    private static final double CAN_WAIT = 0.8;

    private final SeverityProfile profile;
    private final @Nullable Situation situation;
    private final CatalogSnapshot catalog;

    /**
     * Explains the given scores.
     *
     * @param situation the work situation that the strategies were ranked for
     * @param catalog what strategies and causes are called and say; without it, they go by their keys
     */
    RankExplanation(SeverityProfile profile, @Nullable Situation situation, CatalogSnapshot catalog) {
        this.profile = profile;
        this.situation = situation;
        this.catalog = catalog;
    }

    /** A few sentences: no two strategies that say something of their own have the same ones. */
    String of(StrategyFigures strategy) {
        if (situation != null && !strategy.applicable()) {
            return Wording.unmet(
                    catalog.titleOfStrategy(strategy.key()), strategy.unmet().get(0), situation);
        }
        var rationale = catalog.strategy(strategy.key()).map(known -> rationale(known, strategy));
        return (place(strategy) + " " + rationale.orElse("")).strip();
    }

    /** How it helps with the cause that carries it most or, if the answers show none, with the one it is mainly for. */
    private static String rationale(Strategy strategy, StrategyFigures figures) {
        List<String> carrying = keys(figures.shown(), 1);
        return strategy.causes().stream()
                .filter(cause -> carrying.isEmpty() || carrying.contains(cause.cause()))
                .max(Comparator.comparingDouble(StrategyCause::weight))
                .map(StrategyCause::rationale)
                .orElse("");
    }

    /** One sentence, based on the strategy's contributions, its rank and what lowered it. */
    private String place(StrategyFigures strategy) {
        if (strategy.relevance() == null) {
            return "There are too few answers to say how well this fits you, so its place in the list says nothing"
                    + " yet.";
        }
        List<String> named = keys(strategy.shown(), MOST_NAMED);
        if (strategy.coverage() < FIRM_COVERAGE) {
            return "Only part of what this depends on was answered"
                    + (named.isEmpty()
                            ? ", and that part shows little need for it."
                            : "; so far, it addresses what your answers show: " + titles(named) + ".");
        }
        if (named.isEmpty()) {
            return quiet(strategy);
        }
        if (strategy.factor(AdjustmentCode.EXHAUSTION_LOAD) < CAN_WAIT && strategy.rank() > FIRST_PLACES) {
            return "This can wait until you have more energy; then it addresses what your answers show: "
                    + titles(named) + ".";
        }
        return reason(strategy, named) + pace(strategy) + ".";
    }

    private static List<String> keys(List<Contribution> contributions, int most) {
        return contributions.stream().limit(most).map(Contribution::cause).toList();
    }

    /** What it is for, by weight, where the answers do not show that; a calm result claims nothing about any of it. */
    private String quiet(StrategyFigures strategy) {
        List<String> main = keys(strategy.mainly(), MAIN_NAMED);
        if (profile.calm()) {
            return "This helps mainly with " + (main.size() == 1 ? "one thing" : "two things")
                    + ", should you ever need it: " + titles(main) + ".";
        }
        String start =
                drainedBy(strategy) ? "This can wait while your energy is " + energy() : "There is no hurry with this";
        return start + ", as your answers do not show much of what it is mainly for: " + titles(main) + ".";
    }

    private String reason(StrategyFigures strategy, List<String> named) {
        List<String> high =
                named.stream().filter(cause -> profile.is(cause, Level.HIGH)).toList();
        if (high.isEmpty()) {
            return part(strategy, named, "his can help with ") + things(named) + " in part: " + titles(named);
        }
        String what = high.size() == 1 && profile.tops(high.get(0))
                ? "what stands out most in your answers: "
                : things(high) + " clearly: ";
        List<String> moderate =
                named.stream().filter(cause -> !profile.is(cause, Level.HIGH)).toList();
        return part(strategy, high, "his addresses ")
                + what
                + titles(high)
                + (moderate.isEmpty() ? "" : ", and less strongly " + titles(moderate));
    }

    /** "This" where the causes make up much of the strategy, else "Part of this". */
    private static String part(StrategyFigures strategy, List<String> causes, String verb) {
        double weight = strategy.contributions().stream()
                .filter(contribution -> causes.contains(contribution.cause()))
                .mapToDouble(Contribution::weight)
                .sum();
        return (weight >= MUCH ? "T" : "Part of t") + verb;
    }

    /** What to consider when the person's energy or the first step is the harder part. */
    private String pace(StrategyFigures strategy) {
        if (drainedBy(strategy)) {
            return "; as your energy seems " + energy() + ", small steps are enough for now";
        }
        return strategy.factor(AdjustmentCode.INACTION_FIRST_STEP) <= FELT_FIRST_STEP
                ? "; if its first step feels too big, begin with a small part of it"
                : "";
    }

    private static boolean drainedBy(StrategyFigures strategy) {
        return strategy.factor(AdjustmentCode.EXHAUSTION_LOAD) < 1;
    }

    private String energy() {
        return profile.is(Cause.EXHAUSTION, Level.HIGH) ? "low" : "limited";
    }

    private static String things(List<String> named) {
        return switch (named.size()) {
            case 1 -> "something that your answers show";
            case 2 -> "two things that your answers show";
            default -> "three things that your answers show";
        };
    }

    private String titles(List<String> named) {
        List<String> inText = new ArrayList<>();
        for (String cause : named) {
            String title = catalog.titleOfCause(cause);
            inText.add(title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1));
        }
        return Sentences.allOf(inText);
    }
}
