package dev.waymark.plan.schedule;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dates of a step.
 *
 * @param dueOn the working day on which it ends; of a recurring step, its last occurrence
 * @param occurrences the dates of a recurring step, ascending and distinct; empty when it is done once
 * @param anchor the first date of the rule of a recurring step, which may be a day off; null when it is done once
 */
public record Placement(
        LocalDate dueOn,
        List<LocalDate> occurrences,
        @Nullable LocalDate anchor) {

    public Placement {
        occurrences = List.copyOf(occurrences);
    }
}
