package dev.waymark.plan.agenda;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.IfThen;
import dev.waymark.catalog.Strategy;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.StepStatus;
import dev.waymark.plan.StepView;
import dev.waymark.plan.WorkItem;
import dev.waymark.platform.json.JsonSettings;
import dev.waymark.platform.text.Excerpt;
import dev.waymark.platform.time.Zones;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something to do, as a query finds it, or as a plan has it.
 *
 * @param id of the step, or of the occurrence of a recurring one
 * @param timeZone of its plan
 * @param strategy of its goal; null for a goal of the member's own
 * @param stepKey of a template's step; null for a step of the member's own
 * @param shortTitle null when the title has to do
 */
record AgendaRow(
        UUID id,
        UUID planId,
        String planTitle,
        String timeZone,
        UUID goalId,
        String goalTitle,
        @Nullable String strategy,
        UUID stepId,
        @Nullable String stepKey,
        String title,
        @Nullable String shortTitle,
        int effortMinutes,
        @Nullable IfThen start,
        @Nullable IfThen obstacle,
        StepStatus status,
        LocalDate dueOn,
        boolean recurring)
        implements AgendaEntry {

    private static final ObjectReader IF_THEN = JsonSettings.mapperOfStored().readerFor(IfThen.class);

    /**
     * The columns to select for {@link #read}, of the plan {@code p}, the work {@code w} and the goal {@code g}.
     *
     * @param step the name of its step, with the step's own columns
     * @param id the column of the work that has the step's id
     */
    static String columns(String step, String id, boolean recurring) {
        return ("select w.id, p.id, p.title, p.time_zone, %1$s.goal_id, g.title, g.strategy, w.%2$s, %1$s.key, %1$s.title,"
                        + " %1$s.short_title, %1$s.effort_minutes, %1$s.if_then, %1$s.obstacle_if_then, w.status, w.due_on, %3$s")
                .formatted(step, id, recurring);
    }

    /** @param title what a plan is called, by its title */
    static AgendaRow read(ResultSet row, UnaryOperator<String> title) throws SQLException {
        return new AgendaRow(
                row.getObject(1, UUID.class),
                row.getObject(2, UUID.class),
                title.apply(row.getString(3)),
                row.getString(4),
                row.getObject(5, UUID.class),
                row.getString(6),
                row.getString(7),
                row.getObject(8, UUID.class),
                row.getString(9),
                row.getString(10),
                row.getString(11),
                row.getInt(12),
                ifThen(row.getString(13)),
                ifThen(row.getString(14)),
                StepStatus.valueOf(row.getString(15)),
                row.getObject(16, LocalDate.class),
                row.getBoolean(17));
    }

    private static @Nullable IfThen ifThen(@Nullable String json) {
        try {
            return json == null ? null : IF_THEN.readValue(json);
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static AgendaRow of(WorkItem item, PlanSnapshot snapshot) {
        var plan = snapshot.plan();
        var goal = plan.goal(item.goalId());
        var step = plan.step(item.stepId());
        var ifThens = step.ifThen();
        return new AgendaRow(
                item.id(),
                plan.id(),
                plan.title(),
                plan.timeZone(),
                goal.id(),
                goal.title(),
                goal.strategy(),
                step.id(),
                step.key(),
                step.title(),
                step.shortTitle(),
                step.effortMinutes(),
                ifThens.isEmpty() ? null : ifThens.get(0),
                ifThens.size() < 2 ? null : ifThens.get(1),
                item.status(),
                item.dueOn(),
                step.cadence() != null);
    }

    /** Whether its day has come, in the plan's time zone. */
    boolean isDue(Instant now) {
        return !dueOn.isAfter(today(now));
    }

    @Override
    public AgendaItem item(Instant now, Catalog catalog) {
        return item(today(now), catalog);
    }

    private LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Zones.of(timeZone));
    }

    /** What is due today can still be done today, in the plan's time zone. */
    AgendaItem item(LocalDate today, Catalog catalog) {
        var from = Optional.ofNullable(strategy).flatMap(catalog::strategy);
        var ifThens = Stream.of(start, obstacle).filter(Objects::nonNull).toList();
        return new AgendaItem(
                AgendaKind.STEP,
                planId,
                planTitle,
                goalId,
                goalTitle,
                strategy,
                from.map(Strategy::title).orElse(null),
                stepId,
                from.map(found -> found.template().kindOf(stepKey)).orElse(null),
                title,
                shortTitle == null ? Excerpt.of(title, StepView.LONGEST_SHORT_TITLE) : shortTitle,
                null,
                effortMinutes,
                ifThens,
                status,
                status.label(),
                dueOn,
                recurring ? dueOn : null,
                dueOn.isBefore(today),
                from.filter(Strategy::confidential).isPresent());
    }
}
