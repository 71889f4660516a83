package dev.waymark.plan.checkin;

import dev.waymark.authorization.ConsentScope;
import dev.waymark.authorization.Sight;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Strategy;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.platform.persistence.QueryBatch;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.web.PublicUrl;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What a plan's check-ins say: the access to check-ins for progress and for pictures of a plan. */
@ApplicationScoped
public class CheckInSignals {

    private final CheckIns checkIns;
    private final QueryBatches batches;
    private final Catalog catalog;
    private final PublicUrl publicUrl;
    private final Clock clock;

    CheckInSignals(CheckIns checkIns, QueryBatches batches, Catalog catalog, PublicUrl publicUrl, Clock clock) {
        this.checkIns = checkIns;
        this.batches = batches;
        this.catalog = catalog;
        this.publicUrl = publicUrl;
        this.clock = clock;
    }

    /** How far each goal is reached, -2..2, by goal id; goals that were never rated are left out. */
    public Map<UUID, Integer> ratings(UUID planId) {
        var batch = batches.begin();
        var ratings = checkIns.ratings(batch, Sql.of("= ?", planId));
        batch.send();
        return ratings.get();
    }

    /** The same together with other queries, for the plan whose id fulfills a condition; nothing without check-ins in sight. */
    public Supplier<Map<UUID, Integer>> ratings(QueryBatch batch, Sql isPlan, Sight sight) {
        return sight.sees(ConsentScope.CHECK_INS) ? checkIns.ratings(batch, isPlan) : Map::of;
    }

    /** What to tell the member today. */
    public Advice advice(PlanSnapshot snapshot) {
        return advice(List.of(snapshot), Sight.ALL).get(idOf(snapshot));
    }

    /** The same for several plans, by plan, with one statement; where feelings are not in sight, it does not depend on them. */
    public Map<UUID, Advice> advice(List<PlanSnapshot> snapshots, Sight sight) {
        if (snapshots.isEmpty()) {
            return Map.of();
        }
        var lately = sight.seesFeelings() ? lately(snapshots) : new Lately(Map::of);
        return snapshots.stream().collect(Collectors.toMap(CheckInSignals::idOf, lately::advice));
    }

    /** How the members of several plans have felt lately, with one statement. */
    public Lately lately(List<PlanSnapshot> snapshots) {
        var ids = snapshots.stream().map(CheckInSignals::idOf).toArray(UUID[]::new);
        var batch = batches.begin();
        var lately = new Lately(checkIns.feelings(batch, ids, firstDay(), lastDay()));
        batch.send();
        return lately;
    }

    /** How the member of a plan has felt lately, read together with other queries; nothing where feelings are not in sight. */
    public Lately lately(QueryBatch batch, Sql isPlan, Sight sight) {
        return new Lately(sight.seesFeelings() ? checkIns.feelings(batch, isPlan, firstDay(), lastDay()) : Map::of);
    }

    private LocalDate firstDay() {
        return today().minusDays(HardTime.OBSERVED_DAYS + 1);
    }

    private LocalDate lastDay() {
        return today().plusDays(1);
    }

    /** Today differs between time zones; days that are not observed in one plan do no harm. */
    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    /** How the members of plans have felt lately: known when its batch has been sent. */
    public final class Lately {

        private final Supplier<Map<UUID, List<Feeling>>> feelings;

        private Lately(Supplier<Map<UUID, List<Feeling>>> feelings) {
            this.feelings = feelings;
        }

        /** What to tell the member of a plan today. */
        public Advice advice(PlanSnapshot snapshot) {
            var restoring = catalog.snapshot().strategies().stream()
                    .filter(strategy -> strategy.load() == Strategy.Load.RESTORING)
                    .map(Strategy::key)
                    .toList();
            return Advice.of(snapshot, of(snapshot), restoring, publicUrl::of);
        }

        /** Whether the member of a plan has felt low, so that nothing may say what is overdue. */
        public boolean isHardTime(PlanSnapshot snapshot) {
            return HardTime.isNoticed(of(snapshot), snapshot.today());
        }

        private List<Feeling> of(PlanSnapshot snapshot) {
            return feelings.get().getOrDefault(idOf(snapshot), List.of());
        }
    }

    private static UUID idOf(PlanSnapshot snapshot) {
        return snapshot.plan().id();
    }
}
