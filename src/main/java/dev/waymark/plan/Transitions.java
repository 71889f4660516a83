package dev.waymark.plan;

import dev.waymark.platform.problem.LegalMove;
import dev.waymark.platform.problem.ProblemException;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Refuses moves that are not possible: in words for people, and with the legal ones for programs. */
final class Transitions {

    /** What a closed step can do. */
    static final LegalMove REOPENING = LegalMove.to(StepStatus.TODO, "reopenStep");

    private Transitions() {}

    static void require(StepStatus present, StepStatus wanted) {
        if (!present.canBecome(wanted)) {
            throw refused(
                    present.isClosed()
                            ? "This step is %s: reopen it first."
                                    .formatted(present == StepStatus.DONE ? "done" : "skipped")
                            : "This step is open, and cannot change in this way now.",
                    present.legalMoves(),
                    next -> way(next, present.isClosed()));
        }
    }

    /** Of a step whose status follows from what is done of it. */
    static ProblemException refused(Step step) {
        return refused(
                step.isOpen()
                        ? "Part of this step is done or skipped, and its status follows from that."
                        : "This step is done or skipped: reopen it first.",
                step.status().legalMoves(),
                next -> way(next, true));
    }

    static void require(Lifecycle present, Lifecycle wanted) {
        if (!present.canBecome(wanted)) {
            throw refused(detail(present, wanted), present.legalMoves(), next -> way(present, next));
        }
    }

    /**
     * @throws ProblemException {@code invalid-transition} when the plan is canceled, so that nothing in it can change
     */
    static void requireNotCancelled(Lifecycle present) {
        if (present == Lifecycle.CANCELLED) {
            throw ProblemException.invalidTransition(
                    "The plan is canceled and cannot change any more: create a new plan.", List.of());
        }
    }

    /** @throws ProblemException {@code invalid-transition} unless the plan is paused, or only proposed */
    static void requireResumable(Lifecycle present) {
        if (present != Lifecycle.ON_HOLD) {
            requireAskable(present, Lifecycle.ACTIVE);
            require(present, Lifecycle.ACTIVE);
        }
    }

    /**
     * @throws ProblemException {@code invalid-transition} when a plan is set to active where only an action can do that
     */
    static void requireAskable(Lifecycle present, Lifecycle wanted) {
        if (wanted == Lifecycle.ACTIVE && (present == Lifecycle.COMPLETED || present == Lifecycle.ON_HOLD)) {
            throw refused(detail(present, wanted), present.legalMoves(), next -> way(present, next));
        }
    }

    private static String detail(Lifecycle present, Lifecycle wanted) {
        if (present == wanted) {
            return "The plan is already %s.".formatted(word(present));
        }
        return switch (present) {
            case ON_HOLD -> "The plan is paused: resume it first.";
            case COMPLETED -> "The plan is completed: reopen one of its steps first.";
            default -> "The plan is %s and cannot be made %s now.".formatted(word(present), word(wanted));
        };
    }

    private static String word(Lifecycle state) {
        return switch (state) {
            case PROPOSED -> "proposed";
            case ACTIVE -> "active";
            case ON_HOLD -> "paused";
            case COMPLETED -> "completed";
            case CANCELLED -> "canceled";
        };
    }

    private static String way(StepStatus next, boolean isWorkDone) {
        return switch (next) {
            case TODO -> isWorkDone ? REOPENING.operation() : "updateStep";
            case DOING -> "updateStep";
            case DONE -> "completeStep";
            case SKIPPED -> "skipStep";
        };
    }

    /** A plan is completed with its last open step, and active again with the first that is reopened. */
    private static String way(Lifecycle present, Lifecycle next) {
        return switch (next) {
            case PROPOSED, CANCELLED -> "updatePlan";
            case ACTIVE -> present == Lifecycle.COMPLETED ? REOPENING.operation() : "resumePlan";
            case ON_HOLD -> "pausePlan";
            case COMPLETED -> "completeStep";
        };
    }

    private static <T extends Enum<T>> ProblemException refused(
            String detail, Set<T> legal, Function<T, String> operation) {
        return ProblemException.invalidTransition(
                detail,
                legal.stream()
                        .sorted()
                        .map(next -> LegalMove.to(next, operation.apply(next)))
                        .toList());
    }
}
