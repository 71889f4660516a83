package dev.waymark.plan.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a plan's check-ins say: the access to check-ins for progress. */
@ApplicationScoped
public class CheckInSignals {

    private final CheckIns checkIns;

    CheckInSignals(CheckIns checkIns) {
        this.checkIns = checkIns;
    }

    /** How far each goal is reached, -2..2, by goal id; goals that were never rated are left out. */
    public Map<UUID, Integer> ratings(UUID planId) {
        return checkIns.ratings(planId);
    }

    /** What might help on a day, based on how the member felt lately; empty when no suggestion applies. */
    public List<Suggestion> suggestions(UUID planId, LocalDate today) {
        return LowEnergy.suggestions(checkIns.feelings(planId, today.minusDays(LowEnergy.OBSERVED_DAYS), today), today);
    }
}
