package dev.waymark.plan.agenda;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.IfThen;
import dev.waymark.plan.StepStatus;
import dev.waymark.platform.time.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Something to do, as a query finds it.
 *
 * @param id of the step, or of the occurrence of a recurring one
 * @param timeZone of its plan
 * @param strategy of its goal; null for a goal of the member's own
 */
record AgendaRow(
        UUID id,
        UUID planId,
        String planTitle,
        String timeZone,
        UUID goalId,
        @Nullable String strategy,
        UUID stepId,
        String title,
        int effortMinutes,
        @Nullable IfThen start,
        @Nullable IfThen obstacle,
        StepStatus status,
        LocalDate dueOn,
        boolean recurring)
        implements AgendaEntry {

    /** What is due today can still be done today, in the plan's time zone. */
    @Override
    public AgendaItem item(Instant now, Catalog catalog) {
        boolean overdue = dueOn.isBefore(LocalDate.ofInstant(now, Zones.of(timeZone)));
        var ifThens = Stream.of(start, obstacle).filter(Objects::nonNull).toList();
        return new AgendaItem(
                AgendaKind.STEP,
                planId,
                planTitle,
                goalId,
                stepId,
                title,
                null,
                effortMinutes,
                ifThens,
                status,
                dueOn,
                recurring,
                overdue,
                strategy != null && catalog.isPrivate(strategy));
    }
}
