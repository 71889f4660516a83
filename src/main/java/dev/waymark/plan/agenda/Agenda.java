package dev.waymark.plan.agenda;

import dev.waymark.plan.Lifecycle;
import dev.waymark.plan.StepStatus;
import dev.waymark.platform.persistence.Conditions;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is open in a member's plans: three queries, for steps done once, for recurring ones, and for goals that await their
 * outcome.
 */
@ApplicationScoped
class Agenda {

    private static final String ROW = "select new dev.waymark.plan.agenda.AgendaRow(w.id, p.id, p.title,"
            + " p.availability.timeZone, %1$s, w.status, w.dueOn, %2$s) from %3$s w join Plan p on p.id = w.planId";

    /** Looks up the goal of each row: a join might search all of a tenant's goals for each of its steps. */
    private static final String GOAL = " join lateral (select x.title as title, x.strategy as strategy from Goal x"
            + " where x.id = %s and x.plan.id = w.planId order by x.id limit 1) g";

    private static final String ONCE = ROW.formatted(
                    "w.goal.id, g.title, g.strategy, w.id, w.key, w.title, w.shortTitle, w.effortMinutes,"
                            + " w.ifThens.start, w.ifThens.obstacle",
                    "false",
                    "Step")
            + GOAL.formatted("w.goal.id");

    /** Looks up the step of each occurrence, too. */
    private static final String RECURRING = ROW.formatted(
                    "s.goalId, g.title, g.strategy, w.step.id, s.key, s.title, s.shortTitle, s.effortMinutes, s.start,"
                            + " s.obstacle",
                    "true",
                    "Occurrence")
            + " join lateral (select t.goal.id as goalId, t.key as key, t.title as title, t.shortTitle as shortTitle,"
            + " t.effortMinutes as effortMinutes,"
            + " t.ifThens.start as start, t.ifThens.obstacle as obstacle"
            + " from Step t where t.id = w.step.id and t.planId = w.planId order by t.id limit 1) s"
            + GOAL.formatted("s.goalId");

    /**
     * Goals without open steps and without an outcome. The steps of a plan are searched once for all of its goals. Work
     * that was skipped has no day of its own: it counts for the day on which it was due, or today if that is earlier.
     */
    private static final String QUESTIONS =
            "select new dev.waymark.plan.agenda.AgendaQuestion(g.id, p.id, p.title, g.title,"
                    + " g.measure, g.strategy, c.closedOn) from Plan p"
                    + " join lateral (select s.goal.id as goalId, least(max(coalesce(s.completedOn, s.dueOn)), :today) as closedOn"
                    + " from Step s where s.planId = p.id group by s.goal.id"
                    + " having sum(case when s.status in :open then 1 else 0 end) = 0) c"
                    + " join lateral (select t.id as id, t.title as title, t.measure as measure, t.strategy as strategy"
                    + " from Goal t where t.id = c.goalId"
                    + " and t.plan.id = p.id and t.outcome is null order by t.id limit 1) g";

    /** A completed plan has nothing to do any more, but its goals may await their outcome. */
    private static final List<Lifecycle> FOLLOWED = List.of(Lifecycle.ACTIVE, Lifecycle.COMPLETED);

    private static final List<StepStatus> OPEN = List.of(StepStatus.TODO, StepStatus.DOING);

    private static final Comparator<AgendaEntry> ORDER = Comparator.comparing(AgendaEntry::dueOn)
            .thenComparing(entry -> entry.id().toString());

    private final EntityManager database;

    Agenda(EntityManager database) {
        this.database = database;
    }

    /** The position of an item in an agenda. */
    record Position(LocalDate dueOn, UUID id) {

        static Position of(AgendaEntry entry) {
            return new Position(entry.dueOn(), entry.id());
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
     * What there is to do and to answer, the earliest due first, one more than the limit; nothing of paused plans.
     *
     * @param from null for everything that is open, however long it has been due
     */
    List<AgendaEntry> page(
            Scope scope, @Nullable LocalDate from, LocalDate to, Instant now, @Nullable Position after, int limit) {
        return Stream.<AgendaEntry>concat(
                        steps(scope, from, to, now, after, limit).stream(),
                        questions(scope, from, to, now, after, limit).stream())
                .sorted(ORDER)
                .limit(limit + 1L)
                .toList();
    }

    /** What there is to do of it, with two queries. */
    List<AgendaRow> steps(
            Scope scope, @Nullable LocalDate from, LocalDate to, Instant now, @Nullable Position after, int limit) {
        var conditions = conditions("w.dueOn", "w.id", scope, from, to, after)
                .and("(p.lifecycle = :active or p.pauses.resumesAt <= :now)", "active", Lifecycle.ACTIVE)
                .and("w.status in :open", "open", OPEN);
        var order = " order by w.dueOn, w.id";
        return Stream.of(
                        query(ONCE, conditions, " and w.cadence is null" + order, now, limit, AgendaRow.class),
                        query(RECURRING, conditions, order, now, limit, AgendaRow.class))
                .flatMap(query -> query.getResultList().stream())
                .sorted(ORDER)
                .limit(limit + 1L)
                .toList();
    }

    /** What there is to answer of it, with one query. */
    List<AgendaQuestion> questions(
            Scope scope, @Nullable LocalDate from, LocalDate to, Instant now, @Nullable Position after, int limit) {
        var conditions = conditions("c.closedOn", "g.id", scope, from, to, after)
                .and("(p.lifecycle in :followed or p.pauses.resumesAt <= :now)", "followed", FOLLOWED);
        return query(QUESTIONS, conditions, " order by c.closedOn, g.id", now, limit, AgendaQuestion.class)
                .setParameter("open", OPEN)
                .setParameter("today", LocalDate.ofInstant(now, ZoneOffset.UTC))
                .getResultList();
    }

    private static Conditions conditions(
            String day, String id, Scope scope, @Nullable LocalDate from, LocalDate to, @Nullable Position after) {
        var conditions = new Conditions()
                .within("p.memberId", scope)
                .and(day + " >= :from", "from", from)
                .and(day + " <= :to", "to", to);
        if (after != null) {
            conditions
                    .and(day + " >= :day", "day", after.dueOn())
                    .and("(%s > :day or %s > :after)".formatted(day, id), "after", after.id());
        }
        return conditions;
    }

    private <T> TypedQuery<T> query(
            String select, Conditions conditions, String more, Instant now, int limit, Class<T> form) {
        var query = database.createQuery(select + conditions.where() + more, form)
                .setParameter("now", now)
                .setMaxResults(limit + 1);
        conditions.parameters().forEach(query::setParameter);
        return query;
    }
}
