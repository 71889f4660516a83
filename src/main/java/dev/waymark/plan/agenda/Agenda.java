package dev.waymark.plan.agenda;

import dev.waymark.plan.sight.PrivateGoals;
import dev.waymark.platform.persistence.QueryBatch;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.CurrentTenant;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What is open in a member's plans: three queries, for steps done once, for recurring ones, and for goals that await their
 * outcome. Each goes from the member's plans to what is open in each, which is found by the plan. A plain join might go through
 * everything that any tenant has, where the database knows little of this one.
 */
@ApplicationScoped
class Agenda {

    private static final String OPEN = "status in ('TODO', 'DOING')";

    private static final String IN_PROGRESS = "(lifecycle = 'ACTIVE' or resumes_at <= ?)";

    /** A completed plan has nothing to do any more, but its goals may await their outcome. */
    private static final String FOLLOWED = "(lifecycle in ('ACTIVE', 'COMPLETED') or resumes_at <= ?)";

    private static final String STEP = "goal_id, key, title, short_title, effort_minutes, if_then, obstacle_if_then";

    private static final Comparator<AgendaEntry> ORDER = Comparator.comparing(AgendaEntry::dueOn)
            .thenComparing(entry -> entry.id().toString());

    private final CurrentTenant tenant;
    private final PrivateGoals privateGoals;

    Agenda(CurrentTenant tenant, PrivateGoals privateGoals) {
        this.tenant = tenant;
        this.privateGoals = privateGoals;
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
     * What to look for.
     *
     * @param from null for everything that is open, however long it has been due
     * @param after null from the beginning
     */
    record Search(
            Scope scope,
            @Nullable LocalDate from,
            LocalDate to,
            Instant now,
            @Nullable Position after,
            int limit) {

        /** One more, to see whether there are any. */
        int most() {
            return limit + 1;
        }

        boolean includes(LocalDate day) {
            return !day.isAfter(to) && (from == null || !day.isBefore(from));
        }

        private Sql days(String day, String id) {
            var days = Sql.of(" and " + day + " <= ?", to);
            if (from != null) {
                days = days.and(" and " + day + " >= ?", from);
            }
            return after == null
                    ? days
                    : days.and(" and (%s, %s) > (?, ?)".formatted(day, id), after.dueOn(), after.id());
        }
    }

    /** What there is to do and to answer, the earliest due first, one more than the limit; nothing of paused plans. */
    Supplier<List<AgendaEntry>> page(QueryBatch batch, Search search) {
        var steps = steps(batch, search);
        var questions = questions(batch, search);
        return () -> Stream.<AgendaEntry>concat(steps.get().stream(), questions.get().stream())
                .sorted(ORDER)
                .limit(search.most())
                .toList();
    }

    /** What there is to do of it, with two queries. */
    Supplier<List<AgendaRow>> steps(QueryBatch batch, Search search) {
        var once = batch.list(once(search), row -> AgendaRow.read(row, titles(search)));
        var recurring = batch.list(recurring(search), row -> AgendaRow.read(row, titles(search)));
        return () -> Stream.concat(once.get().stream(), recurring.get().stream())
                .sorted(ORDER)
                .limit(search.most())
                .toList();
    }

    private Sql once(Search search) {
        return Sql.of(AgendaRow.columns("w", "id", false))
                .and(plans(search, IN_PROGRESS))
                .and(open("steps", "id, " + STEP, " and cadence is null", search, goals(search)))
                .and(goalOf("w"))
                .and(" order by w.due_on, w.id limit ?", search.most());
    }

    /** Looks up the step of each occurrence, too. */
    private Sql recurring(Search search) {
        return Sql.of(AgendaRow.columns("s", "step_id", true))
                .and(plans(search, IN_PROGRESS))
                .and(open("occurrences", "id, step_id", "", search, steps(search)))
                .and(lookup(STEP, "steps", "w.step_id", "s", ""))
                .and(goalOf("s"))
                .and(" order by w.due_on, w.id limit ?", search.most());
    }

    private Sql goals(Search search) {
        return privateGoals.withoutGoals(search.scope().sight(), "goal_id", "p.id");
    }

    private Sql steps(Search search) {
        return privateGoals.withoutSteps(search.scope().sight(), "step_id", "p.id");
    }

    /** @param seen leaves out what the scope hides, before the limit counts it */
    private Sql open(String table, String columns, String more, Search search, Sql seen) {
        return Sql.of(
                        " join lateral (select status, due_on, " + columns + " from " + table + " where tenant_id = ?"
                                + " and plan_id = p.id and " + OPEN + more,
                        tenant.id())
                .and(search.days("due_on", "id"))
                .and(seen)
                .and(" order by due_on, id limit ?) w on true", search.most());
    }

    private Sql goalOf(String step) {
        return lookup("title, strategy", "goals", step + ".goal_id", "g", "");
    }

    /** Looks up what a row refers to, once for each row. */
    private Sql lookup(String columns, String table, String id, String name, String more) {
        return Sql.of(
                " join lateral (select %s from %s where tenant_id = ? and id = %s and plan_id = p.id%s order by id limit 1) %s on true"
                        .formatted(columns, table, id, more, name),
                tenant.id());
    }

    private Sql plans(Search search, String condition) {
        return Sql.of(" from (select id, title, time_zone from plans where tenant_id = ?", tenant.id())
                .within("member_id", search.scope())
                .and(" and " + condition + ") p", search.now());
    }

    /**
     * What there is to answer of it, with one query: goals without open steps and without an outcome. The steps of a plan are
     * searched once for all of its goals. Work that was skipped has no day of its own: it counts for the day on which it was due, or
     * today if that is earlier.
     */
    Supplier<List<AgendaQuestion>> questions(QueryBatch batch, Search search) {
        var closed = Sql.of(
                        " join lateral (select goal_id, least(max(coalesce(completed_on, due_on)), ?) as closed_on from steps where"
                                + " tenant_id = ? and plan_id = p.id",
                        LocalDate.ofInstant(search.now(), ZoneOffset.UTC),
                        tenant.id())
                .and(goals(search))
                .and(" group by goal_id having not bool_or(" + OPEN + ")) c on true");
        return batch.list(
                Sql.of(AgendaQuestion.COLUMNS)
                        .and(plans(search, FOLLOWED))
                        .and(closed)
                        .and(lookup("id, title, measure, strategy", "goals", "c.goal_id", "g", " and outcome is null"))
                        .and(" where true")
                        .and(search.days("c.closed_on", "g.id"))
                        .and(" order by c.closed_on, g.id limit ?", search.most()),
                row -> AgendaQuestion.read(row, titles(search)));
    }

    private UnaryOperator<String> titles(Search search) {
        return title -> privateGoals.title(search.scope().sight(), title);
    }
}
