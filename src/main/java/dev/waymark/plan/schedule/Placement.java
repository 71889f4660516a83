package dev.waymark.plan.schedule;

import java.time.LocalDate;
import java.util.List;

/**
 * The dates of a step.
 *
 * @param dueOn the working day on which it ends; of a recurring step, its last occurrence
 * @param occurrences the dates of a recurring step, ascending and distinct; empty when it is done once
 */
public record Placement(LocalDate dueOn, List<LocalDate> occurrences) {

    public Placement {
        occurrences = List.copyOf(occurrences);
    }
}
