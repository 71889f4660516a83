package dev.waymark.plan.agenda;

import dev.waymark.catalog.Catalog;
import dev.waymark.plan.outcome.OutcomeQuestion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal that awaits its outcome.
 *
 * @param id of the goal
 * @param dueOn the day on which its last step was closed
 */
record AgendaQuestion(
        UUID id,
        UUID planId,
        String planTitle,
        String title,
        @Nullable String measure,
        @Nullable String strategy,
        LocalDate dueOn)
        implements AgendaEntry {

    /** It waits for as long as it takes, and is never overdue. */
    @Override
    public AgendaItem item(Instant now, Catalog catalog) {
        return new AgendaItem(
                AgendaKind.GOAL_OUTCOME,
                planId,
                planTitle,
                id,
                null,
                title,
                OutcomeQuestion.of(title, measure),
                null,
                List.of(),
                null,
                dueOn,
                false,
                false,
                strategy != null && catalog.isPrivate(strategy));
    }
}
