package dev.waymark.plan.schedule;

import java.util.ArrayList;
import java.util.List;

/** The canonical order of a plan's steps. */
public final class RoundRobin {

    private RoundRobin() {}

    /**
     * The first of each lane, then the second of each, and so on. Lanes are strategies in rank order, then the member's
     * own goals, each with its steps in template order. So the early weeks hold the first steps of everything, and no
     * strategy has to wait for months until another one is finished.
     */
    public static <T> List<T> of(List<? extends List<T>> lanes) {
        int longest = lanes.stream().mapToInt(List::size).max().orElse(0);
        List<T> order = new ArrayList<>();
        for (int turn = 0; turn < longest; turn++) {
            for (List<T> lane : lanes) {
                if (turn < lane.size()) {
                    order.add(lane.get(turn));
                }
            }
        }
        return List.copyOf(order);
    }
}
