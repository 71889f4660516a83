package dev.waymark.plan.agenda;

import dev.waymark.plan.Lifecycle;
import dev.waymark.plan.StepStatus;
import dev.waymark.platform.persistence.Conditions;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is open in a member's active plans: two queries, for steps done once and for recurring ones. */
@ApplicationScoped
class Agenda {

    private static final String ROW = "select new dev.waymark.plan.agenda.AgendaRow(w.id, p.id, p.title,"
            + " p.availability.timeZone, %1$s, w.status, w.dueOn, %2$s) from %3$s w join Plan p on p.id = w.planId";

    /** Looks up the goal of each row: a join might search all of a tenant's goals for each of its steps. */
    private static final String GOAL = " join lateral (select x.strategy as strategy from Goal x"
            + " where x.id = %s and x.plan.id = w.planId order by x.id limit 1) g";

    private static final String ONCE = ROW.formatted(
                    "w.goal.id, g.strategy, w.id, w.title, w.effortMinutes, w.ifThens.start, w.ifThens.obstacle",
                    "false",
                    "Step")
            + GOAL.formatted("w.goal.id");

    /** Looks up the step of each occurrence, too. */
    private static final String RECURRING = ROW.formatted(
                    "s.goalId, g.strategy, w.step.id, s.title, s.effortMinutes, s.start, s.obstacle",
                    "true",
                    "Occurrence")
            + " join lateral (select t.goal.id as goalId, t.title as title, t.effortMinutes as effortMinutes,"
            + " t.ifThens.start as start, t.ifThens.obstacle as obstacle"
            + " from Step t where t.id = w.step.id and t.planId = w.planId order by t.id limit 1) s"
            + GOAL.formatted("s.goalId");

    private static final Comparator<AgendaRow> ORDER =
            Comparator.comparing(AgendaRow::dueOn).thenComparing(row -> row.id().toString());

    private final EntityManager database;

    Agenda(EntityManager database) {
        this.database = database;
    }

    /** The position of an item in an agenda. */
    record Position(LocalDate dueOn, UUID id) {

        static Position of(AgendaRow row) {
            return new Position(row.dueOn(), row.id());
        }

        /** @throws IllegalArgumentException when the text is not a position */
        static Position parse(String text) {
            var parts = text.split("/", -1);
            return new Position(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
        }

        @Override
        public String toString() {
            return dueOn + "/" + id;
        }
    }

    /**
     * The earliest due first, one more than the limit; nothing of paused plans.
     *
     * @param from null for everything that is open, however long it has been due
     */
    List<AgendaRow> page(
            Scope scope, @Nullable LocalDate from, LocalDate to, Instant now, @Nullable Position after, int limit) {
        var conditions = new Conditions()
                .within("p.memberId", scope)
                .and("(p.lifecycle = :active or p.pauses.resumesAt <= :now)", "active", Lifecycle.ACTIVE)
                .and("w.status in :open", "open", List.of(StepStatus.TODO, StepStatus.DOING))
                .and("w.dueOn >= :from", "from", from)
                .and("w.dueOn <= :to", "to", to);
        if (after != null) {
            conditions
                    .and("w.dueOn >= :day", "day", after.dueOn())
                    .and("(w.dueOn > :day or w.id > :after)", "after", after.id());
        }
        return Stream.concat(
                        rows(ONCE, conditions, " and w.cadence is null", now, limit),
                        rows(RECURRING, conditions, "", now, limit))
                .sorted(ORDER)
                .limit(limit + 1L)
                .toList();
    }

    private Stream<AgendaRow> rows(String select, Conditions conditions, String more, Instant now, int limit) {
        var query = database.createQuery(
                        select + conditions.where() + more + " order by w.dueOn, w.id", AgendaRow.class)
                .setParameter("now", now)
                .setMaxResults(limit + 1);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList().stream();
    }
}
