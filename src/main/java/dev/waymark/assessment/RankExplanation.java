package dev.waymark.assessment;

import dev.waymark.assessment.scoring.AdjustmentCode;
import dev.waymark.assessment.scoring.Contribution;
import dev.waymark.assessment.scoring.FixedPoint;
import dev.waymark.assessment.scoring.Level;
import dev.waymark.assessment.scoring.StrategyFigures;
import dev.waymark.catalog.Cause;
import dev.waymark.platform.text.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The one sentence that says why a strategy has its rank.
 *
 * <p>Names of causes follow a colon at the end of a clause, so that any title fits, "wrong field" as well as
 * "isolation".
 */
final class RankExplanation {

    /** Strategies with these ranks are never put off, however low the energy is: the member has to try one first. */
    private static final int FIRST_PLACES = 3;

    private static final int MOST_NAMED = 3;

    /** Causes are named if they give at least a third of the points of the largest contribution. */
    private static final int LARGEST_OVER_NAMED = 3;

    /** Number of causes named when they are absent. */
    private static final int MAIN_NAMED = 2;

    /** Share of a strategy's weight from which its causes are what the strategy is about. */
    private static final double MUCH = 0.4;

    private static final double FIRM_COVERAGE = 0.5;

    /** Exhaustion from which energy is mentioned: at 50, a member has neither agreed nor disagreed. */
    private static final double FELT_EXHAUSTION = 55;

    /** Factor up to which a long first step is mentioned, and the one below which a strategy can wait. */
    private static final double FELT_FIRST_STEP = 0.97;

    private static final double CAN_WAIT = 0.8;

    private final SeverityProfile profile;
    private final Map<String, String> titles;

    /**
     * Explains the given scores.
     *
     * @param titles of causes, by key; a cause without one is called by its key
     */
    RankExplanation(SeverityProfile profile, Map<String, String> titles) {
        this.profile = profile;
        this.titles = titles;
    }

    /** One sentence, based on the strategy's contributions, its rank and what lowered it. */
    String sentence(StrategyFigures strategy) {
        if (strategy.relevance() == null) {
            return "There are too few answers to say how well this fits you, so its place in the list says nothing yet.";
        }
        List<String> named = named(strategy);
        if (strategy.coverage() < FIRM_COVERAGE) {
            return "Only part of what this depends on was answered"
                    + (named.isEmpty()
                            ? ", and that part shows little need for it."
                            : "; so far, it addresses what your answers show: " + titles(named) + ".");
        }
        if (named.isEmpty()) {
            return quiet(strategy);
        }
        if (factor(strategy, AdjustmentCode.EXHAUSTION_LOAD) < CAN_WAIT && strategy.rank() > FIRST_PLACES) {
            return "This can wait until you have more energy; then it addresses what your answers show: "
                    + titles(named) + ".";
        }
        return reason(strategy, named) + pace(strategy) + ".";
    }

    /** Causes that carry the points and are a problem: moderate or high. */
    private List<String> named(StrategyFigures strategy) {
        return carrying(strategy).filter(profile::weighs).limit(MOST_NAMED).toList();
    }

    /** The causes with at least a third of the largest contribution's points, the largest first. */
    private static Stream<String> carrying(StrategyFigures strategy) {
        List<Contribution> contributions = strategy.contributions();
        long largest = FixedPoint.hundredths(contributions.get(0).points());
        return contributions.stream()
                .filter(contribution -> LARGEST_OVER_NAMED * FixedPoint.hundredths(contribution.points()) >= largest)
                .map(Contribution::cause);
    }

    private String quiet(StrategyFigures strategy) {
        if (profile.calm() && strategy.rank() <= FIRST_PLACES && strategy.baseRelevance() > 0) {
            return "Nothing weighs heavily in your answers; if you want a next step, this is a good place to begin.";
        }
        String start =
                drainedBy(strategy) ? "This can wait while your energy is " + energy() : "There is no hurry with this";
        String sign = strategy.baseRelevance() > 0 ? "little" : "nothing";
        List<String> main = carrying(strategy).limit(MAIN_NAMED).toList();
        return start + ", as your answers show " + sign + " of what it mainly addresses: " + titles(main) + ".";
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
        List<String> moderate = named.stream()
                .filter(cause -> profile.is(cause, Level.MODERATE))
                .toList();
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
        return factor(strategy, AdjustmentCode.INACTION_FIRST_STEP) <= FELT_FIRST_STEP
                ? "; if its first step feels too big, begin with a small part of it"
                : "";
    }

    private boolean drainedBy(StrategyFigures strategy) {
        return factor(strategy, AdjustmentCode.EXHAUSTION_LOAD) < 1
                && profile.severity(Cause.EXHAUSTION) >= FELT_EXHAUSTION;
    }

    private static double factor(StrategyFigures strategy, AdjustmentCode code) {
        return strategy.adjustments().stream()
                .filter(adjustment -> adjustment.code() == code)
                .mapToDouble(StrategyFigures.Factor::factor)
                .findFirst()
                .orElse(1);
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
            String title = titles.getOrDefault(cause, cause);
            inText.add(title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1));
        }
        return Sentences.allOf(inText);
    }
}
