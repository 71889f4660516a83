package dev.waymark.plan.checkin;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Strategy;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.platform.web.PublicUrl;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a plan's check-ins say: the access to check-ins for progress and for pictures of a plan. */
@ApplicationScoped
public class CheckInSignals {

    private final CheckIns checkIns;
    private final Catalog catalog;
    private final PublicUrl publicUrl;

    CheckInSignals(CheckIns checkIns, Catalog catalog, PublicUrl publicUrl) {
        this.checkIns = checkIns;
        this.catalog = catalog;
        this.publicUrl = publicUrl;
    }

    /** How far each goal is reached, -2..2, by goal id; goals that were never rated are left out. */
    public Map<UUID, Integer> ratings(UUID planId) {
        return checkIns.ratings(planId);
    }

    /** What to tell the member today. */
    public Advice advice(PlanSnapshot snapshot) {
        return advice(List.of(snapshot)).get(idOf(snapshot));
    }

    /** The same for several plans, by plan, with one statement. */
    public Map<UUID, Advice> advice(List<PlanSnapshot> snapshots) {
        var restoring = catalog.snapshot().strategies().stream()
                .filter(strategy -> strategy.load() == Strategy.Load.RESTORING)
                .map(Strategy::key)
                .toList();
        var feelings = lately(snapshots);
        return snapshots.stream()
                .collect(Collectors.toMap(
                        CheckInSignals::idOf,
                        each -> Advice.of(
                                each, feelings.getOrDefault(idOf(each), List.of()), restoring, publicUrl::of)));
    }

    /** Whether the member has felt low, so that nothing may say what is overdue. */
    public boolean isHardTime(PlanSnapshot snapshot) {
        var feelings = lately(List.of(snapshot)).getOrDefault(idOf(snapshot), List.of());
        return HardTime.isNoticed(feelings, snapshot.today());
    }

    /** Today differs between time zones; days that are not observed in one plan do no harm. */
    private Map<UUID, List<Feeling>> lately(List<PlanSnapshot> snapshots) {
        if (snapshots.isEmpty()) {
            return Map.of();
        }
        var days = snapshots.stream().map(PlanSnapshot::today).sorted().toList();
        return checkIns.feelings(
                snapshots.stream().map(CheckInSignals::idOf).toList(),
                days.get(0).minusDays(HardTime.OBSERVED_DAYS),
                days.get(days.size() - 1));
    }

    private static UUID idOf(PlanSnapshot snapshot) {
        return snapshot.plan().id();
    }
}
