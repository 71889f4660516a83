package dev.waymark.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** Reorders goals, and steps within their goals, and closes the gaps that deleted steps leave. */
final class Ordering {

    /** Something with a position among others. */
    interface Ordered {

        UUID id();

        int position();

        void moveToPosition(int position);
    }

    static final Comparator<Ordered> BY_POSITION = Comparator.comparingInt(Ordered::position);

    private Ordering() {}

    /** The position after all of these. */
    static int placeBehind(List<? extends Ordered> things) {
        return things.isEmpty() ? 0 : things.get(things.size() - 1).position() + 1;
    }

    /** Inserts something that has its position, and moves what follows it as far down as needed. */
    static <T extends Ordered> void insert(List<T> things, int place, T thing) {
        things.add(place, thing);
        for (var at = place + 1; at < things.size(); at++) {
            var behind = things.get(at);
            behind.moveToPosition(Math.max(behind.position(), things.get(at - 1).position() + 1));
        }
    }

    /**
     * Moves what is named to the front, in the given order; the rest follows in its previous order.
     *
     * @return whether the order changed
     */
    static boolean reorder(Plan plan, List<UUID> goals, List<UUID> steps) {
        var isOther = reorder(plan.goals(), goals);
        for (var goal : plan.goals()) {
            isOther |= reorder(goal.steps(), steps);
        }
        return isOther;
    }

    /** A step that waited for a step that is deleted now waits for what that one waited for. */
    static void forget(Step gone, Step step) {
        if (step.after().contains(gone.id())) {
            var remaining = new ArrayList<>(step.after());
            remaining.remove(gone.id());
            gone.after().stream().filter(other -> !remaining.contains(other)).forEach(remaining::add);
            step.waitFor(remaining);
        }
    }

    private static <T extends Ordered> boolean reorder(List<T> things, List<UUID> named) {
        var positions = things.stream().map(Ordered::position).toList();
        var wanted = things.stream()
                .sorted(Comparator.comparing(thing -> place(thing, named)))
                .toList();
        if (wanted.equals(things)) {
            return false;
        }
        for (var at = 0; at < wanted.size(); at++) {
            wanted.get(at).moveToPosition(positions.get(at));
        }
        things.sort(Comparator.comparing(Ordered::position));
        return true;
    }

    private static int place(Ordered thing, List<UUID> named) {
        var at = named.indexOf(thing.id());
        return at < 0 ? named.size() : at;
    }
}
