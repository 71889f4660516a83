package dev.waymark.plan.calendar;

import dev.waymark.platform.persistence.QueryBatch;
import dev.waymark.platform.persistence.Sql;
import java.util.List;
import java.util.function.Supplier;

/** A feature with appointments that stand beside what there is to do in a plan. Plans do not know it. */
public interface Appointments {

    /**
     * Those that belong to a plan, read together with it.
     *
     * @param isPlan the condition that a plan's id is the right one, and that it is in scope
     */
    Supplier<List<Appointment>> inPlan(QueryBatch batch, Sql isPlan);
}
