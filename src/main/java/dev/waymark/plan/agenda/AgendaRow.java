package dev.waymark.plan.agenda;

import dev.waymark.catalog.IfThen;
import dev.waymark.plan.StepStatus;
import dev.waymark.platform.time.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to do, as a query finds it.
 *
 * @param id of the step, or of the occurrence of a recurring one
 * @param timeZone of its plan
 */
record AgendaRow(
        UUID id,
        UUID planId,
        String planTitle,
        String timeZone,
        UUID goalId,
        UUID stepId,
        String title,
        int effortMinutes,
        @Nullable IfThen ifThen,
        StepStatus status,
        LocalDate dueOn,
        boolean recurring)
        implements AgendaEntry {

    /** What is due today can still be done today, in the plan's time zone. */
    @Override
    public AgendaItem item(Instant now) {
        boolean overdue = dueOn.isBefore(LocalDate.ofInstant(now, Zones.of(timeZone)));
        return new AgendaItem(
                AgendaKind.STEP,
                planId,
                planTitle,
                goalId,
                stepId,
                title,
                null,
                effortMinutes,
                ifThen,
                status,
                dueOn,
                recurring,
                overdue);
    }
}
