package dev.waymark.plan.progress;

import dev.waymark.platform.text.Sentences;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;

/**
 * Says in one sentence how a plan is going: what is done and what comes next, never a reproach.
 *
 * <p>It counts actions, not steps, because each occurrence of a recurring step counts. In a hard time it says neither
 * what is overdue nor how long it has been quiet.
 */
final class ProgressWording {

    private final Progress progress;
    private final ProgressCounts counts;
    private final Function<UUID, String> titles;
    private final boolean isHardTime;

    private ProgressWording(Progress progress, Function<UUID, String> titles, boolean isHardTime) {
        this.progress = progress;
        this.counts = progress.counts();
        this.titles = titles;
        this.isHardTime = isHardTime;
    }

    /**
     * One sentence in English.
     *
     * @param titles a step's title by its id; only used for the step that comes next
     * @param isHardTime whether the member has felt low lately
     */
    static String sentence(Progress progress, Function<UUID, String> titles, boolean isHardTime) {
        return new ProgressWording(progress, titles, isHardTime).sentence();
    }

    private String sentence() {
        if (progress.signal() == Signal.DONE) {
            return finished();
        }
        if (progress.next().isEmpty()) {
            return "Your plan has no actions yet; a small one that you could do this week is a good start.";
        }
        return counts.done() == 0 ? beforeTheFirst() : underWay();
    }

    private String finished() {
        if (counts.done() < counts.kept() || counts.kept() + counts.skipped() == 0) {
            return counts.done() == 0
                    ? "You have ended this plan, so nothing is left to do here."
                    : "You have ended this plan, and what you did stays done: %d of %d planned actions."
                            .formatted(counts.done(), counts.kept());
        }
        if (counts.kept() == 0) {
            return "You have set aside %s, so nothing is left to do here."
                    .formatted(counts.skipped() == 1 ? "the only action of this plan" : "all actions of this plan");
        }
        String done = everyKept();
        return counts.skipped() == 0
                ? "You have done %s of this plan: it is complete.".formatted(done)
                : "You have done %s that you kept and set %d aside: this plan is complete."
                        .formatted(done, counts.skipped());
    }

    private String everyKept() {
        return switch (counts.kept()) {
            case 1 -> "the one action";
            case 2 -> "both actions";
            default -> "all " + counts.kept() + " actions";
        };
    }

    private String beforeTheFirst() {
        if (isHardTime && isBehind()) {
            return "There is no hurry: when you feel like it, %s is a good one to begin with.".formatted(title());
        }
        return switch (progress.signal()) {
            case PAUSED -> "Your plan is paused, and when you come back it begins with %s.".formatted(title());
            case STALLED ->
                "It has been quiet for %d days, and any day is a good one to begin: %s comes first."
                        .formatted(counts.quietDays(), title());
            case SLIPPING ->
                "%s from earlier days, and %s is a good one to begin with."
                        .formatted(Sentences.capitalized(waiting("action", "actions")), title());
            default -> "Your plan begins with %s.".formatted(next());
        };
    }

    private String underWay() {
        String done = "%d of %d planned actions".formatted(counts.done(), counts.kept());
        if (isHardTime && isBehind()) {
            return "You have done %s, and there is no hurry: when you feel like it, %s is a good one to take up."
                    .formatted(done, title());
        }
        return switch (progress.signal()) {
            case PAUSED ->
                "Your plan is paused and what you did stays done, %s; when you come back, %s is next."
                        .formatted(done, title());
            case STALLED ->
                "You have done %s, and after %d quiet days %s is a good place to pick up again."
                        .formatted(done, counts.quietDays(), title());
            case SLIPPING ->
                "You have done %s; %s from earlier days, and %s is a good one to pick up."
                        .formatted(done, waiting("more", "more"), title());
            case AHEAD ->
                "You have done %s and are %s ahead of your plan; next comes %s."
                        .formatted(done, Sentences.count(progress.slackDays(), "day"), next());
            default -> "You have done %s and are on track; next comes %s.".formatted(done, next());
        };
    }

    /** A plan that is slipping has something overdue. */
    private String waiting(String one, String many) {
        return counts.overdue() == 1
                ? "1 " + one + " is still waiting"
                : Sentences.few(counts.overdue()) + " " + many + " are still waiting";
    }

    private String title() {
        return Sentences.quoted(titles.apply(progress.next().get(0).stepId()));
    }

    private boolean isBehind() {
        return progress.signal() == Signal.STALLED || progress.signal() == Signal.SLIPPING;
    }

    private String next() {
        return isHardTime && counts.overdue() > 0 ? title() : title() + ", " + due();
    }

    private String due() {
        LocalDate dueOn = progress.next().get(0).dueOn();
        LocalDate today = progress.asOf();
        if (dueOn.equals(today)) {
            return "due today";
        }
        if (dueOn.equals(today.plusDays(1))) {
            return "due tomorrow";
        }
        return (dueOn.isBefore(today) ? "which was planned for " : "due on ") + Sentences.date(dueOn);
    }
}
