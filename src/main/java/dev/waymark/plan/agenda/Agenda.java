package dev.waymark.plan.agenda;

import dev.waymark.platform.persistence.Conditions;
import dev.waymark.platform.persistence.TenantQuery;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
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

    private static final String OPEN = "dev.waymark.plan.StepStatus.TODO, dev.waymark.plan.StepStatus.DOING";

    private static final String IN_PROGRESS =
            "(p.lifecycle = dev.waymark.plan.Lifecycle.ACTIVE or p.pauses.resumesAt <= :now)";

    /** A completed plan has nothing to do any more, but its goals may await their outcome. */
    private static final String FOLLOWED = "(p.lifecycle in (dev.waymark.plan.Lifecycle.ACTIVE,"
            + " dev.waymark.plan.Lifecycle.COMPLETED) or p.pauses.resumesAt <= :now)";

    /**
     * Goes from the member's plans to what is open in each, which is found by the plan. A plain join might go through everything that
     * any tenant has, where the database knows little of this one.
     */
    private static final String ROW = "select new dev.waymark.plan.agenda.AgendaRow(w.id, p.id, p.title,"
            + " p.availability.timeZone, %1$s, w.status, w.dueOn, %2$s) from Plan p join lateral (select %3$s from %4$s o"
            + " where o.tenantId = :tenant and o.planId = p.id and o.status in (" + OPEN
            + ")%5$s order by o.dueOn, o.id limit :most) w";

    /** Looks up the goal of each row. */
    private static final String GOAL = " join lateral (select x.title as title, x.strategy as strategy from Goal x"
            + " where x.tenantId = :tenant and x.id = %s and x.planId = p.id order by x.id limit 1) g";

    private static final String WORK = "o.id as id, o.status as status, o.dueOn as dueOn";

    private static final String STEP = "%1$s.goalId as goalId, %1$s.key as key, %1$s.title as title,"
            + " %1$s.shortTitle as shortTitle, %1$s.effortMinutes as effortMinutes, %1$s.ifThens.start as start,"
            + " %1$s.ifThens.obstacle as obstacle";

    private static final String OF_STEP =
            "%1$s.goalId, g.title, g.strategy, %2$s, %1$s.key, %1$s.title, %1$s.shortTitle,"
                    + " %1$s.effortMinutes, %1$s.start, %1$s.obstacle";

    /** Looks up the step of each occurrence, too. */
    private static String recurring(String days) {
        return ROW.formatted(
                        OF_STEP.formatted("s", "w.stepId"), "true", WORK + ", o.stepId as stepId", "Occurrence", days)
                + " join lateral (select " + STEP.formatted("t")
                + " from Step t where t.tenantId = :tenant and t.id = w.stepId and t.planId = p.id order by t.id limit 1) s"
                + GOAL.formatted("s.goalId");
    }

    private static String once(String days) {
        return ROW.formatted(
                        OF_STEP.formatted("w", "w.id"),
                        "false",
                        WORK + ", " + STEP.formatted("o"),
                        "Step",
                        " and o.cadence is null" + days)
                + GOAL.formatted("w.goalId");
    }

    /**
     * Goals without open steps and without an outcome. The steps of a plan are searched once for all of its goals. Work
     * that was skipped has no day of its own: it counts for the day on which it was due, or today if that is earlier.
     */
    private static final String QUESTIONS =
            "select new dev.waymark.plan.agenda.AgendaQuestion(g.id, p.id, p.title, g.title,"
                    + " g.measure, g.strategy, c.closedOn) from Plan p"
                    + " join lateral (select s.goalId as goalId, least(max(coalesce(s.completedOn, s.dueOn)), :today) as closedOn"
                    + " from Step s where s.tenantId = :tenant and s.planId = p.id group by s.goalId"
                    + " having sum(case when s.status in (" + OPEN + ") then 1 else 0 end) = 0) c"
                    + " join lateral (select t.id as id, t.title as title, t.measure as measure, t.strategy as strategy"
                    + " from Goal t where t.tenantId = :tenant and t.id = c.goalId"
                    + " and t.planId = p.id and t.outcome is null order by t.id limit 1) g";

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
        var days = days(new Conditions(), "o.dueOn", "o.id", from, to, after);
        var conditions = new Conditions().within("p.memberId", scope).and(IN_PROGRESS, "now", now);
        return Stream.of(once(days.and()), recurring(days.and()))
                .map(select -> query(select, conditions, " order by w.dueOn, w.id", limit, AgendaRow.class))
                .flatMap(query -> query.with(days.parameters()).with("most", limit + 1).list().stream())
                .sorted(ORDER)
                .limit(limit + 1L)
                .toList();
    }

    /** What there is to answer of it, with one query. */
    List<AgendaQuestion> questions(
            Scope scope, @Nullable LocalDate from, LocalDate to, Instant now, @Nullable Position after, int limit) {
        var conditions = days(new Conditions().within("p.memberId", scope), "c.closedOn", "g.id", from, to, after)
                .and(FOLLOWED, "now", now);
        return query(QUESTIONS, conditions, " order by c.closedOn, g.id", limit, AgendaQuestion.class)
                .with("today", LocalDate.ofInstant(now, ZoneOffset.UTC))
                .list();
    }

    private static Conditions days(
            Conditions conditions,
            String day,
            String id,
            @Nullable LocalDate from,
            LocalDate to,
            @Nullable Position after) {
        conditions.and(day + " >= :from", "from", from).and(day + " <= :to", "to", to);
        if (after != null) {
            conditions
                    .and(day + " >= :day", "day", after.dueOn())
                    .and("(%s > :day or %s > :after)".formatted(day, id), "after", after.id());
        }
        return conditions;
    }

    private <T> TenantQuery<T> query(String select, Conditions conditions, String order, int limit, Class<T> form) {
        var ofTenant = " where p.tenantId = :tenant" + conditions.and() + order;
        return new TenantQuery<>(database, select + ofTenant, form)
                .with(conditions.parameters())
                .atMost(limit + 1);
    }
}
