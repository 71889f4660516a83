package dev.waymark.plan.agenda;

import dev.waymark.platform.persistence.QueryBatch;
import dev.waymark.platform.tenancy.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** A feature with something due that belongs to no plan. It stands beside what is due in plans, and plans do not know it. */
public interface RecordsDue {

    /**
     * What is due about the records of one member.
     *
     * @param today in the member's time zone
     * @param records with all that is due, however far away that is
     */
    record Found(LocalDate today, List<RecordDue> records) {}

    /** Finds it together with other queries, as far as the scope shows it. */
    Supplier<Found> of(QueryBatch batch, Scope scope);
}
