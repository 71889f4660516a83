package dev.waymark.plan;

import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;

/** How much a plan can hold: far more than anybody does, and few enough to be read and dated at once. */
final class Room {

    private static final int MOST_GOALS = 50;
    private static final int MOST_STEPS = 500;

    private Room() {}

    /** @throws ProblemException {@code conflict} when the plan cannot hold so many more */
    static void requireForGoals(Plan plan, int more) {
        require(plan.goals().size() + more <= MOST_GOALS, "goals", MOST_GOALS);
    }

    /** @throws ProblemException {@code conflict} when the plan cannot hold so many more */
    static void requireForSteps(Plan plan, int more) {
        require(plan.steps().count() + more <= MOST_STEPS, "steps", MOST_STEPS);
    }

    private static void require(boolean hasRoom, String what, int most) {
        if (!hasRoom) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "A plan can have at most %d %s: delete some, or create another plan.".formatted(most, what));
        }
    }
}
