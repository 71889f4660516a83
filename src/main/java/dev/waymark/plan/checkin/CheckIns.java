package dev.waymark.plan.checkin;

import dev.waymark.platform.persistence.Conditions;
import dev.waymark.platform.persistence.TenantQuery;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.tenancy.Scope;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The check-ins of the tenant; replaced ones are shown only in the history. */
@ApplicationScoped
class CheckIns implements PanacheRepositoryBase<CheckIn, UUID> {

    private static final String VIEW =
            "select new dev.waymark.plan.checkin.CheckInView(c.id, c.planId, c.goalId, c.day, c.confidence, c.mood, c.energy,"
                    + " c.attainment, c.note, c.replaces, c.createdAt) from CheckIn c";

    /** The same for every check-in of the plan, so that the database finds it once and not once for each of them. */
    private static final String IS_CURRENT = isCurrent("= :planId");

    /** For each goal, the value of the latest day that has one. */
    private static final String RATINGS = "select r.goalId, r.attainment from (select c.goalId as goalId,"
            + " c.attainment as attainment, row_number() over (partition by c.goalId order by c.day desc) as place"
            + " from CheckIn c where c.tenantId = :tenant and c.planId = :planId and c.attainment is not null and"
            + IS_CURRENT
            + ") r where r.place = 1";

    private static String isCurrent(String ofPlans) {
        return " c.id not in (select later.replaces from CheckIn later where later.tenantId = :tenant and later.planId "
                + ofPlans + " and later.replaces is not null)";
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
    List<CheckInView> page(UUID planId, boolean withReplaced, @Nullable Position after, int limit) {
        var hql = VIEW + " where c.tenantId = :tenant and c.planId = :planId"
                + (withReplaced ? "" : " and" + IS_CURRENT)
                + (after == null ? "" : " and (c.day < :day or c.day = :day and c.id < :id)")
                + " order by c.day desc, c.id desc";
        var query = query(hql, CheckInView.class).with("planId", planId).atMost(limit + 1);
        if (after != null) {
            query.with("day", after.day()).with("id", after.id());
        }
        return query.list();
    }

    /** @throws ProblemException {@code not-found} when it does not exist or is out of scope */
    CheckInView view(UUID id, Scope scope) {
        var conditions = new Conditions().within("p.memberId", scope).and("c.id = :id", "id", id);
        var query = getEntityManager()
                .createQuery(VIEW + " join Plan p on p.id = c.planId" + conditions.where(), CheckInView.class);
        conditions.parameters().forEach(query::setParameter);
        return Optional.ofNullable(query.getSingleResultOrNull()).orElseThrow(ProblemException::notFound);
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

    /** How far each goal is reached, -2..2, by goal id; goals that were never rated are left out. */
    Map<UUID, Integer> ratings(UUID planId) {
        return query(RATINGS, Object[].class).with("planId", planId).list().stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    /** How the member felt, by day, in a range of days; several per day when there are goals. */
    List<Feeling> feelings(UUID planId, LocalDate from, LocalDate to) {
        return feelings(List.of(planId), from, to).getOrDefault(planId, List.of());
    }

    /** The same for several plans, by plan; without those that have no check-in. */
    Map<UUID, List<Feeling>> feelings(List<UUID> planIds, LocalDate from, LocalDate to) {
        // A list of values would be put into the statement anew with each request.
        var ofPlans = planIds.size() == 1 ? "= :planIds" : "in :planIds";
        var hql = "select c.planId, c.day, c.mood, c.energy from CheckIn c where c.tenantId = :tenant and c.planId "
                + ofPlans
                + " and c.day between :from and :to and"
                + isCurrent(ofPlans)
                + " order by c.day";
        return query(hql, Object[].class)
                .with("planIds", planIds.size() == 1 ? planIds.get(0) : planIds)
                .with("from", from)
                .with("to", to)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new Feeling((LocalDate) row[1], (Integer) row[2], (Integer) row[3]),
                                Collectors.toList())));
    }

    private <T> TenantQuery<T> query(String hql, Class<T> form) {
        return new TenantQuery<>(getEntityManager(), hql, form);
    }
}
