package dev.waymark.plan.agenda;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.IfThen;
import dev.waymark.catalog.Strategy;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.StepStatus;
import dev.waymark.plan.StepView;
import dev.waymark.plan.WorkItem;
import dev.waymark.platform.text.Excerpt;
import dev.waymark.platform.time.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
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
                dueOn,
                recurring ? dueOn : null,
                dueOn.isBefore(today),
                from.filter(Strategy::confidential).isPresent());
    }
}
