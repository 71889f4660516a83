package dev.waymark.plan.agenda;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Strategy;
import dev.waymark.plan.StepView;
import dev.waymark.plan.outcome.OutcomeQuestion;
import dev.waymark.platform.text.Excerpt;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
        var from = Optional.ofNullable(strategy).flatMap(catalog::strategy);
        return new AgendaItem(
                AgendaKind.GOAL_OUTCOME,
                planId,
                planTitle,
                id,
                title,
                strategy,
                from.map(Strategy::title).orElse(null),
                null,
                null,
                title,
                Excerpt.of(title, StepView.LONGEST_SHORT_TITLE),
                OutcomeQuestion.of(title, measure),
                null,
                List.of(),
                null,
                dueOn,
                null,
                false,
                from.filter(Strategy::confidential).isPresent());
    }
}
