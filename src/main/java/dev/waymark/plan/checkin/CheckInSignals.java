package dev.waymark.plan.checkin;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Strategy;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.platform.web.PublicUrl;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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
        var restoring = catalog.snapshot().strategies().stream()
                .filter(strategy -> strategy.load() == Strategy.Load.RESTORING)
                .map(Strategy::key)
                .toList();
        return Advice.of(snapshot, lately(snapshot), restoring, publicUrl::of);
    }

    /** Whether the member has felt low, so that nothing may say what is overdue. */
    public boolean isHardTime(PlanSnapshot snapshot) {
        return HardTime.isNoticed(lately(snapshot), snapshot.today());
    }

    private List<Feeling> lately(PlanSnapshot snapshot) {
        var today = snapshot.today();
        return checkIns.feelings(snapshot.plan().id(), today.minusDays(HardTime.OBSERVED_DAYS), today);
    }
}
