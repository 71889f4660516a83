package dev.waymark.plan.checkin;

import dev.waymark.authorization.Sight;
import dev.waymark.plan.sight.PrivateGoals;
import dev.waymark.platform.persistence.Conditions;
import dev.waymark.platform.persistence.QueryBatch;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.persistence.TenantQuery;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.CurrentTenant;
import dev.waymark.platform.tenancy.Scope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The check-ins of the tenant; replaced ones are shown only in the history. */
@ApplicationScoped
class CheckIns implements PanacheRepositoryBase<CheckIn, UUID> {

    private static final String VIEW =
            "select new dev.waymark.plan.checkin.CheckInView(c.id, c.planId, c.goalId, c.day, c.confidence, c.mood, c.energy,"
                    + " c.attainment, c.note, c.replaces, c.createdAt) from CheckIn c";

    /** The same for every check-in of the plan, so that the database finds it once and not once for each of them. */
    private static final String IS_CURRENT = " c.id not in (select later.replaces from CheckIn later where"
            + " later.tenantId = :tenant and later.planId = :planId and later.replaces is not null)";

    /** Where mood and energy are hidden, a check-in about nothing else would have nothing in it. */
    private static final String SAYS_MORE =
            " and (c.confidence is not null or c.attainment is not null or c.note is not null)";

    private final QueryBatches batches;
    private final CurrentTenant tenant;
    private final PrivateGoals privateGoals;

    CheckIns(QueryBatches batches, CurrentTenant tenant, PrivateGoals privateGoals) {
        this.batches = batches;
        this.tenant = tenant;
        this.privateGoals = privateGoals;
    }

    /** The position of a check-in in a list. */
    record Position(LocalDate day, UUID id) {

        static Position of(CheckInView view) {
            return new Position(view.on(), view.id());
        }

        /** @throws IllegalArgumentException when the text is not a position */
        static Position parse(String text) {
            var parts = text.split("/", -1);
            return new Position(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
        }

        @Override
        public String toString() {
            return day + "/" + id;
        }
    }

    /** The latest day first, and within a day the latest created; one more than the limit. */
    List<CheckInView> page(UUID planId, Sight sight, boolean withReplaced, @Nullable Position after, int limit) {
        var seen = privateGoals.without(sight, "c.goalId", ":planId");
        var hql = VIEW + " where c.tenantId = :tenant and c.planId = :planId"
                + (withReplaced ? "" : " and" + IS_CURRENT)
                + seen.and()
                + saysMore(sight)
                + (after == null ? "" : " and (c.day < :day or c.day = :day and c.id < :id)")
                + " order by c.day desc, c.id desc";
        var query = query(hql, CheckInView.class)
                .with("planId", planId)
                .with(seen.parameters())
                .atMost(limit + 1);
        if (after != null) {
            query.with("day", after.day()).with("id", after.id());
        }
        return query.list().stream().map(checkIn -> checkIn.in(sight)).toList();
    }

    private static String saysMore(Sight sight) {
        return sight.hidesWellbeing() ? SAYS_MORE : "";
    }

    /** @throws ProblemException {@code not-found} when it does not exist or is out of scope */
    CheckInView view(UUID id, Scope scope) {
        var conditions = new Conditions().within("p.memberId", scope).and("c.id = :id", "id", id);
        var seen = privateGoals.without(scope.sight(), "c.goalId", "p.id");
        var hql = VIEW + " join Plan p on p.tenantId = :tenant and p.id = c.planId where c.tenantId = :tenant"
                + conditions.and()
                + seen.and()
                + saysMore(scope.sight());
        var query = query(hql, CheckInView.class).with(conditions.parameters()).with(seen.parameters());
        return query.list().stream()
                .findFirst()
                .map(checkIn -> checkIn.in(scope.sight()))
                .orElseThrow(ProblemException::notFound);
    }

    /** The check-in for a day, about a goal or the whole plan, that nothing has replaced. */
    Optional<UUID> current(UUID planId, @Nullable UUID goalId, LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "select c.id from CheckIn c where c.tenantId = :tenant and c.planId = :planId and c.day = :day"
                                + " and c.goalId is not distinct from :goalId and"
                                + IS_CURRENT,
                        UUID.class)
                .setParameter("tenant", getSession().getTenantIdentifier())
                .setParameter("planId", planId)
                .setParameter("day", day)
                .setParameter("goalId", goalId)
                .getResultStream()
                .findFirst();
    }

    /**
     * How far each goal is reached, -2..2, by goal id: the value of the latest day that has one. Goals that were never rated are left out.
     *
     * @param ofPlan the condition that the plan's id is the right one
     */
    Supplier<Map<UUID, Integer>> ratings(QueryBatch batch, Sql ofPlan) {
        var sql = Sql.of(
                        "select distinct on (goal_id) goal_id, attainment from check_ins where tenant_id = ? and plan_id ",
                        tenant.id())
                .and(ofPlan)
                .and(" and attainment is not null")
                .and(isCurrent(ofPlan))
                .and(" order by goal_id, day desc");
        return batch.add(sql, rows -> {
            var ratings = new HashMap<UUID, Integer>();
            while (rows.next()) {
                ratings.put(rows.getObject(1, UUID.class), rows.getInt(2));
            }
            return ratings;
        });
    }

    /** How the member felt, by day, in a range of days; several per day when there are goals. */
    List<Feeling> feelings(UUID planId, LocalDate from, LocalDate to) {
        var batch = batches.begin();
        var feelings = feelings(batch, Sql.of("= ?", planId), from, to);
        batch.send();
        return feelings.get().getOrDefault(planId, List.of());
    }

    /**
     * The same, by plan; without a plan that has no check-in.
     *
     * @param ofPlan the condition that the plan's id is the right one
     */
    Supplier<Map<UUID, List<Feeling>>> feelings(QueryBatch batch, Sql ofPlan, LocalDate from, LocalDate to) {
        return batch.add(feelings(ofPlan, from, to).and(" order by day"), CheckIns::feelings);
    }

    /** The same for several plans. Goes from each to its check-ins: a list might send the database through all that the tenant has. */
    Supplier<Map<UUID, List<Feeling>>> feelings(QueryBatch batch, UUID[] plans, LocalDate from, LocalDate to) {
        var ofEach = Sql.of("select felt.* from unnest(cast(? as uuid[])) owners(owner) cross join lateral (", (Object)
                        plans)
                .and(feelings(Sql.of("= owner"), from, to))
                .and(" offset 0) felt order by day");
        return batch.add(ofEach, CheckIns::feelings);
    }

    private Sql feelings(Sql ofPlan, LocalDate from, LocalDate to) {
        return Sql.of("select plan_id, day, mood, energy from check_ins where tenant_id = ? and plan_id ", tenant.id())
                .and(ofPlan)
                .and(" and day between ? and ?", from, to)
                .and(isCurrent(ofPlan));
    }

    private static Map<UUID, List<Feeling>> feelings(ResultSet rows) throws SQLException {
        var feelings = new HashMap<UUID, List<Feeling>>();
        while (rows.next()) {
            feelings.computeIfAbsent(rows.getObject(1, UUID.class), plan -> new ArrayList<>())
                    .add(new Feeling(
                            rows.getObject(2, LocalDate.class),
                            rows.getObject(3, Integer.class),
                            rows.getObject(4, Integer.class)));
        }
        return feelings;
    }

    /** As {@link #IS_CURRENT}, in plain SQL. */
    private Sql isCurrent(Sql ofPlan) {
        return Sql.of(" and id not in (select replaces from check_ins where tenant_id = ? and plan_id ", tenant.id())
                .and(ofPlan)
                .and(" and replaces is not null)");
    }

    private <T> TenantQuery<T> query(String hql, Class<T> form) {
        return new TenantQuery<>(getEntityManager(), hql, form);
    }
}
