package dev.waymark.plan;

import dev.waymark.platform.json.WireEnum;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.text.Sentences;
import java.util.Set;
import java.util.function.Function;

/** Refuses moves that are not possible, naming those that are. */
final class Transitions {

    private Transitions() {}

    static void require(StepStatus present, StepStatus wanted) {
        if (!present.canBecome(wanted)) {
            throw refused("A step", present, wanted, present.legalMoves(), next -> way(present, next));
        }
    }

    static void require(Lifecycle present, Lifecycle wanted) {
        if (!present.canBecome(wanted)) {
            throw refused("A plan", present, wanted, present.legalMoves(), next -> way(present, next));
        }
    }

    /**
     * @throws ProblemException {@code invalid-transition} when the plan is canceled, so that nothing in it can change
     */
    static void requireNotCancelled(Lifecycle present) {
        if (present == Lifecycle.CANCELLED) {
            throw ProblemException.of(
                    ProblemType.INVALID_TRANSITION,
                    "The plan is canceled and cannot change any more: create a new plan.");
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
        if (wanted == Lifecycle.ACTIVE && present == Lifecycle.COMPLETED) {
            throw ProblemException.of(
                    ProblemType.INVALID_TRANSITION,
                    "The plan is completed: reopen one of its steps to make it active again, with `DELETE /v1/steps/{id}/completion`.");
        }
        if (wanted == Lifecycle.ACTIVE && present == Lifecycle.ON_HOLD) {
            throw ProblemException.of(
                    ProblemType.INVALID_TRANSITION,
                    "The plan is paused: resume it to make it active again, with `POST /v1/plans/{id}/resume`.");
        }
    }

    private static String way(StepStatus present, StepStatus next) {
        return switch (next) {
            case TODO -> present.isClosed() ? "`DELETE /v1/steps/{id}/completion`" : "`PATCH`";
            case DOING -> "`PATCH`";
            case DONE -> "`POST /v1/steps/{id}/completion`";
            case SKIPPED -> "`POST /v1/steps/{id}/skip`";
        };
    }

    private static String way(Lifecycle present, Lifecycle next) {
        return switch (next) {
            case PROPOSED, CANCELLED -> "`PATCH`";
            case ACTIVE -> present == Lifecycle.COMPLETED ? "reopen one of its steps" : "`POST /v1/plans/{id}/resume`";
            case ON_HOLD -> "`POST /v1/plans/{id}/pause`";
            case COMPLETED -> "complete or skip its last open step";
        };
    }

    private static <T extends Enum<T>> ProblemException refused(
            String what, T present, T wanted, Set<T> legal, Function<T, String> way) {
        var moves = legal.stream()
                .sorted()
                .map(next -> "`%s` (%s)".formatted(WireEnum.name(next), way.apply(next)))
                .toList();
        return ProblemException.of(
                ProblemType.INVALID_TRANSITION,
                "%s that is `%s` cannot become `%s`: it can %s."
                        .formatted(
                                what,
                                WireEnum.name(present),
                                WireEnum.name(wanted),
                                moves.isEmpty() ? "no longer change" : "only become " + Sentences.oneOf(moves)));
    }
}
