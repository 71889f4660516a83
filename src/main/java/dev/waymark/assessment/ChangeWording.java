package dev.waymark.assessment;

import static dev.waymark.platform.text.Sentences.quoted;

import dev.waymark.assessment.scoring.CauseChange;
import dev.waymark.assessment.scoring.Change;
import dev.waymark.assessment.scoring.ScaleScore;
import dev.waymark.assessment.scoring.Verdict;
import dev.waymark.platform.text.Sentences;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** What has changed, in words for the person whom it is about: neither more nor less than the figures show. */
final class ChangeWording {

    /** More titles than this are counted instead of named. */
    private static final int MOST_NAMED = 3;

    private ChangeWording() {}

    /** One scale's change. */
    static String sentence(CauseChange change, String title) {
        String subject = quoted(title);
        if (change.difference() == null) {
            return subject + missing(change);
        }
        return subject
                + switch (change.verdict()) {
                    case BETTER -> " is better: %s, and that is more than chance explains.".formatted(path(change));
                    case WORSE -> " is worse: %s, and that is more than chance explains.".formatted(path(change));
                    case UNCHANGED -> " is about where it was: %s.".formatted(path(change));
                    case UNCERTAIN ->
                        change.difference().delta() == 0
                                ? ": %s. A change too small for these answers to show is still possible."
                                        .formatted(path(change))
                                : ": %s. A difference of this size can be chance.".formatted(path(change));
                };
    }

    private static String missing(CauseChange change) {
        boolean before = change.before().severity() != null;
        boolean after = change.after().severity() != null;
        if (before || after) {
            return " cannot be compared: it has no score from the %s time.".formatted(before ? "second" : "first");
        }
        return " cannot be compared: it has no score yet.";
    }

    /** Where it was and where it is: from high (79) to low (46), still high (79, then 71), high (79) both times. */
    private static String path(CauseChange change) {
        String before = points(change.before());
        String after = points(change.after());
        if (change.before().level() != change.after().level()) {
            return "from %s (%s) to %s (%s)".formatted(level(change.before()), before, level(change.after()), after);
        }
        return before.equals(after)
                ? "%s (%s) both times".formatted(level(change.after()), after)
                : "still %s (%s, then %s)".formatted(level(change.after()), before, after);
    }

    private static String level(ScaleScore scale) {
        return scale.level().name().toLowerCase(Locale.ROOT);
    }

    /** Whole points, as in the charts. */
    private static String points(ScaleScore scale) {
        return String.valueOf(Math.round(Objects.requireNonNull(scale.severity())));
    }

    /**
     * All changes together.
     *
     * @param titles of the scales, by key; a scale without one is called by its key
     */
    static String sentence(Change change, Map<String, String> titles) {
        List<String> better = named(change, Verdict.BETTER, titles);
        List<String> worse = named(change, Verdict.WORSE, titles);
        return switch (change.verdict()) {
            case BETTER -> isOrAre(better, "better than before, by more than chance explains.");
            case WORSE ->
                isOrAre(worse, "worse than before, by more than chance explains.")
                        + " Setbacks are part of many changes; now you know where to look.";
            case UNCHANGED -> "Everything is about where it was before.";
            case UNCERTAIN -> uncertain(change, better, worse);
        };
    }

    private static String uncertain(Change change, List<String> better, List<String> worse) {
        if (!better.isEmpty() && !worse.isEmpty()) {
            return "The picture is mixed: %s, and %s"
                    .formatted(isOrAre(better, "better than before"), isOrAre(worse, "worse."));
        }
        long compared = compared(change);
        if (better.isEmpty() && worse.isEmpty()) {
            return compared == 0
                    ? "There is nothing to compare: no topic has a score from both times."
                    : "Nothing has changed by more than chance explains, so it is too early to say whether something is"
                            + " different.";
        }
        return (better.isEmpty() ? isOrAre(worse, "worse than before.") : isOrAre(better, "better than before."))
                + " But among %s, a difference of this size can be chance; another assessment will show whether it lasts."
                        .formatted(Sentences.count(compared, "topic"));
    }

    private static long compared(Change change) {
        return change.causes().stream()
                .filter(cause -> cause.difference() != null)
                .count();
    }

    /** The titles with a verdict, those with the largest difference first. */
    private static List<String> named(Change change, Verdict verdict, Map<String, String> titles) {
        return change.causes().stream()
                .filter(cause -> cause.verdict() == verdict)
                .sorted(Comparator.comparingDouble(ChangeWording::size).reversed())
                .map(cause -> quoted(titles.getOrDefault(cause.cause(), cause.cause())))
                .toList();
    }

    private static double size(CauseChange change) {
        return Math.abs(Objects.requireNonNull(change.difference()).delta());
    }

    private static String isOrAre(List<String> titles, String predicate) {
        List<String> parts = new ArrayList<>(titles.subList(0, Math.min(titles.size(), MOST_NAMED)));
        int more = titles.size() - parts.size();
        if (more > 0) {
            parts.add(more + " more");
        }
        return "%s %s %s".formatted(Sentences.allOf(parts), parts.size() == 1 ? "is" : "are", predicate);
    }
}
