package dev.waymark.plan;

import dev.waymark.platform.json.WireEnum;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import java.util.Collection;
import java.util.stream.Collectors;

/** Refuses moves that are not legal, naming those that are. */
final class Transitions {

    private Transitions() {}

    static void require(StepStatus present, StepStatus wanted) {
        if (!present.canBecome(wanted)) {
            throw refused("A step", present, wanted, present.legalMoves());
        }
    }

    static void require(Lifecycle present, Lifecycle wanted) {
        if (!present.canBecome(wanted)) {
            throw refused("A plan", present, wanted, present.legalMoves());
        }
    }

    /** @throws ProblemException {@code invalid-transition} when the plan has ended and nothing of it can change */
    static void requireNotCancelled(Lifecycle present) {
        if (present == Lifecycle.CANCELLED) {
            throw ProblemException.of(
                    ProblemType.INVALID_TRANSITION, "The plan is cancelled, which ends it: make a new plan instead.");
        }
    }

    /** @throws ProblemException {@code invalid-transition} unless the plan is paused, or only proposed */
    static void requireResumable(Lifecycle present) {
        if (present != Lifecycle.ON_HOLD) {
            requireAskable(present, Lifecycle.ACTIVE);
            require(present, Lifecycle.ACTIVE);
        }
    }

    /** @throws ProblemException {@code invalid-transition} when a plan is to be active where only an action makes it so */
    static void requireAskable(Lifecycle present, Lifecycle wanted) {
        if (wanted == Lifecycle.ACTIVE && present == Lifecycle.COMPLETED) {
            throw ProblemException.of(
                    ProblemType.INVALID_TRANSITION,
                    "A completed plan is active again when one of its steps is opened: `DELETE /v1/steps/{id}/completion`.");
        }
        if (wanted == Lifecycle.ACTIVE && present == Lifecycle.ON_HOLD) {
            throw ProblemException.of(
                    ProblemType.INVALID_TRANSITION,
                    "A plan on hold is active again when it is resumed: `POST /v1/plans/{id}/resume`.");
        }
    }

    private static ProblemException refused(
            String what, Enum<?> present, Enum<?> wanted, Collection<? extends Enum<?>> legal) {
        var moves = legal.stream().map(WireEnum::name).sorted().collect(Collectors.joining(", "));
        return ProblemException.of(
                ProblemType.INVALID_TRANSITION,
                "%s that is `%s` cannot become `%s`: legal now is %s."
                        .formatted(
                                what,
                                WireEnum.name(present),
                                WireEnum.name(wanted),
                                moves.isEmpty() ? "nothing" : moves));
    }
}
