package dev.waymark.plan.agenda;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Strategy;
import dev.waymark.plan.StepView;
import dev.waymark.plan.outcome.OutcomeQuestion;
import dev.waymark.platform.text.Excerpt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
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

    /** To select for {@link #read}: of the plan {@code p}, the goal {@code g}, and {@code c}, which says when it was closed. */
    static final String COLUMNS = "select g.id, p.id, p.title, g.title, g.measure, g.strategy, c.closed_on";

    /** @param title what a plan is called, by its title */
    static AgendaQuestion read(ResultSet row, UnaryOperator<String> title) throws SQLException {
        return new AgendaQuestion(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                title.apply(row.getString(3)),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getObject(7, LocalDate.class));
    }

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
                null,
                dueOn,
                null,
                false,
                from.filter(Strategy::confidential).isPresent());
    }
}
