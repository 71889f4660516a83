package dev.waymark.plan.calendar;

import dev.waymark.platform.persistence.QueryBatch;
import dev.waymark.platform.persistence.Sql;
import java.util.List;
import java.util.function.Supplier;

/** A feature with something to do on days, which stands beside the steps of a plan. Plans do not know it. */
public interface DayEntries {

    /**
     * Those that belong to a plan, read together with it.
     *
     * @param isPlan the condition that a plan's id is the right one, and that it is in scope
     */
    Supplier<List<DayEntry>> inPlan(QueryBatch batch, Sql isPlan);
}
