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

    /** @throws ProblemException {@code invalid-transition} when a completed plan is to be active with nothing to do */
    static void requireAskable(Lifecycle present, Lifecycle wanted) {
        if (present == Lifecycle.COMPLETED && wanted == Lifecycle.ACTIVE) {
            throw ProblemException.of(
                    ProblemType.INVALID_TRANSITION,
                    "A completed plan is active again when one of its steps is opened: `DELETE /v1/steps/{id}/completion`.");
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
