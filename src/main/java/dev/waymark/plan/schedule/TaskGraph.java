package dev.waymark.plan.schedule;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;

/** The order in which tasks are placed, and the cycles that prevent some from being placed. */
final class TaskGraph {

    private final List<Task> tasks;
    private final Map<UUID, Integer> positions = new HashMap<>();
    /** The tasks that each task still waits for, by position; settled steps are left out. */
    private final List<Set<Integer>> waitsFor = new ArrayList<>();

    /** @throws IllegalArgumentException for a repeated id, or an {@code after} that is neither task nor settled */
    TaskGraph(List<Task> tasks, Set<UUID> settled) {
        this.tasks = tasks;
        for (Task task : tasks) {
            if (positions.putIfAbsent(task.id(), positions.size()) != null) {
                throw new IllegalArgumentException("two tasks have the id " + task.id());
            }
        }
        for (Task task : tasks) {
            Set<Integer> before = new LinkedHashSet<>();
            for (UUID id : task.after()) {
                if (positions.containsKey(id)) {
                    before.add(positions.get(id));
                } else if (!settled.contains(id)) {
                    throw new IllegalArgumentException("task " + task.id() + " comes after an unknown " + id);
                }
            }
            waitsFor.add(before);
        }
    }

    /**
     * Each task after all that it waits for; among those that are ready, the first in the given order. Tasks that wait
     * for a cycle are left out. (Kahn's algorithm with a priority queue.)
     */
    List<Task> order() {
        Map<Integer, List<Integer>> followers = new HashMap<>();
        int[] open = new int[tasks.size()];
        PriorityQueue<Integer> ready = new PriorityQueue<>();
        for (int at = 0; at < open.length; at++) {
            open[at] = waitsFor.get(at).size();
            for (Integer before : waitsFor.get(at)) {
                followers.computeIfAbsent(before, any -> new ArrayList<>()).add(at);
            }
            if (open[at] == 0) {
                ready.add(at);
            }
        }
        List<Task> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            Integer at = ready.remove();
            order.add(tasks.get(at));
            for (Integer follower : followers.getOrDefault(at, List.of())) {
                open[follower]--;
                if (open[follower] == 0) {
                    ready.add(follower);
                }
            }
        }
        return order;
    }

    /**
     * Cycles, each starting with its first step in the given order, then the step that it is after, and so on back to
     * the first. They are shortest cycles, and enough that every step in a cycle is in one of these.
     */
    List<List<UUID>> cycles() {
        List<List<UUID>> cycles = new ArrayList<>();
        if (order().size() == tasks.size()) {
            return cycles;
        }
        Set<UUID> reported = new HashSet<>();
        for (int at = 0; at < tasks.size(); at++) {
            List<UUID> cycle = reported.contains(tasks.get(at).id()) ? List.of() : cycleThrough(at);
            if (!cycle.isEmpty()) {
                cycles.add(cycle);
                reported.addAll(cycle);
            }
        }
        return cycles;
    }

    /** Breadth first from a task along {@code after} until it returns; empty when it does not. */
    private List<UUID> cycleThrough(int start) {
        Map<Integer, Integer> cameFrom = new LinkedHashMap<>();
        Deque<Integer> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty() && !cameFrom.containsKey(start)) {
            Integer at = next.remove();
            for (Integer before : waitsFor.get(at)) {
                if (cameFrom.putIfAbsent(before, at) == null) {
                    next.add(before);
                }
            }
        }
        return cameFrom.containsKey(start) ? walkBack(start, cameFrom) : List.of();
    }

    private List<UUID> walkBack(int start, Map<Integer, Integer> cameFrom) {
        List<UUID> cycle = new ArrayList<>();
        int at = start;
        do {
            at = cameFrom.get(at);
            cycle.add(tasks.get(at).id());
        } while (at != start);
        Collections.reverse(cycle);
        return cycle;
    }
}
