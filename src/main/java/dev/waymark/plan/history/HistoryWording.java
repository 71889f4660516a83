package dev.waymark.plan.history;

import dev.waymark.authorization.Role;
import dev.waymark.platform.text.Sentences;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Describes a change of a plan in one or two sentences. */
final class HistoryWording {

    /** Properties whose name, split into words, does not describe them. */
    private static final Map<String, String> NAMES = Map.of(
            "after", "order",
            "dueOnFixed", "day",
            "startOn", "start",
            "effortMinutes", "effort",
            "ifThen", "if-then plan",
            "rehearsedAt", "if-then plan",
            "shortTitle", "title",
            "situation", "work situation",
            "weeklyMinutes", "minutes a week");

    private HistoryWording() {}

    /**
     * The sentences of an entry.
     *
     * @param role the caller's role
     * @param about the title of the goal, step or plan that changed
     * @param occurrenceOn the one occurrence that changed
     * @param stepId the step that changed
     * @param moved how many other steps moved
     */
    static String of(
            HistoryCode code,
            String role,
            String about,
            @Nullable UUID stepId,
            @Nullable LocalDate occurrenceOn,
            List<HistoryChange> changes,
            int moved) {
        return happened(code, role, about, occurrenceOn, changes)
                + consequence(code, changes)
                + moves(stepId != null, moved);
    }

    /** With what it followed from, if that is to be said. */
    static String followed(String sentence, @Nullable HistoryOrigin origin) {
        return origin == null ? sentence : sentence + " This follows from the records in a worksheet.";
    }

    private static String happened(
            HistoryCode code,
            String role,
            String about,
            @Nullable LocalDate occurrenceOn,
            List<HistoryChange> changes) {
        var title = Sentences.quoted(about);
        var by = by(role);
        var when = occurrenceOn == null ? "" : " for " + Sentences.date(occurrenceOn);
        return switch (code) {
            case PLAN_CREATED -> "The plan %s was created%s.".formatted(title, by);
            case PLAN_CHANGED -> "The plan was changed%s: %s.".formatted(by, names(changes, Level.PLAN));
            case PLAN_PAUSED -> "The plan was paused%s%s.".formatted(by, until(changes));
            case PLAN_RESUMED -> "The plan was %s%s.".formatted(wasProposed(changes) ? "started" : "resumed", by);
            case PLAN_CANCELLED -> "The plan was canceled%s.".formatted(by);
            case PLAN_RESCHEDULED -> "The plan was rescheduled%s.".formatted(by);
            case GOAL_ADDED -> "The goal %s was added%s.".formatted(title, by);
            case GOAL_CHANGED -> "The goal %s was changed%s: %s.".formatted(title, by, names(changes, Level.GOAL));
            case GOAL_OUTCOME_SET -> outcome(title, by, changes);
            case GOAL_OUTCOME_REMOVED -> "The outcome of the goal %s was taken back%s.".formatted(title, by);
            case GOAL_DELETED -> "The goal %s was deleted%s.".formatted(title, by);
            case STEP_ADDED -> "The step %s was added%s.".formatted(title, by);
            case STEP_CHANGED -> "The step %s was changed%s: %s.".formatted(title, by, names(changes, Level.STEP));
            case STEP_COMPLETED -> "The step %s was completed%s%s.".formatted(title, by, when);
            case STEP_REOPENED -> "The step %s was reopened%s%s.".formatted(title, by, when);
            case STEP_SKIPPED -> "The step %s was skipped%s%s.".formatted(title, by, when);
            case STEP_REHEARSED -> "The if-then plan of %s was rehearsed%s.".formatted(title, by);
            case STEP_DELETED -> "The step %s was deleted%s.".formatted(title, by);
        };
    }

    private static String outcome(String title, String by, List<HistoryChange> changes) {
        return changes.stream()
                .filter(change -> change.isOf(HistoryChange.OUTCOME))
                .map(change -> "The goal %s was marked as %s%s."
                        .formatted(title, change.after().replace('_', ' '), by))
                .findFirst()
                .orElseGet(() -> "The day of the outcome of the goal %s was changed%s.".formatted(title, by));
    }

    /** Only others are named: readers know that the plan is the member's own. */
    private static String by(String role) {
        return switch (role) {
            case Role.SERVICE -> " by the coaching platform";
            case Role.COACH -> " by a coach";
            case Role.ADMIN -> " by an administrator";
            default -> "";
        };
    }

    private static boolean wasProposed(List<HistoryChange> changes) {
        return changes.stream().anyMatch(change -> change.isOf("lifecycle") && "proposed".equals(change.before()));
    }

    private static String until(List<HistoryChange> changes) {
        return changes.stream()
                .filter(change -> change.isOf("pause.until"))
                .map(change -> " until " + Sentences.date(LocalDate.parse(change.after())))
                .findFirst()
                .orElse("");
    }

    private enum Level {
        PLAN,
        GOAL,
        STEP;

        boolean holds(HistoryChange change) {
            return switch (this) {
                case PLAN -> change.isAboutPlan();
                case GOAL -> !change.isAboutPlan() && !change.isAboutStep();
                case STEP -> change.isAboutStep() && !change.isMove();
            };
        }
    }

    private static String names(List<HistoryChange> changes, Level level) {
        return Sentences.allOf(changes.stream()
                .filter(level::holds)
                .map(change -> name(change.property()))
                .filter(name -> !name.equals("ends on"))
                .distinct()
                .toList());
    }

    private static String name(String property) {
        var whole = property.split("\\.")[0];
        var apart = whole.replaceAll("(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        return NAMES.getOrDefault(whole, apart);
    }

    private static String consequence(HistoryCode code, List<HistoryChange> changes) {
        if (code == HistoryCode.PLAN_CHANGED) {
            return "";
        }
        return changes.stream()
                .filter(change -> change.isAboutPlan() && change.isOf("lifecycle"))
                .map(change -> {
                    if ("completed".equals(change.after())) {
                        return " That completes the plan.";
                    }
                    return "completed".equals(change.before()) ? " The plan is active again." : "";
                })
                .collect(Collectors.joining());
    }

    private static String moves(boolean isAboutStep, int moved) {
        var other = isAboutStep ? "other " : "";
        return switch (moved) {
            case 0 -> "";
            case 1 -> " One %sstep has moved to another day.".formatted(other);
            default -> " %d %ssteps have moved to other days.".formatted(moved, other);
        };
    }
}
