package dev.waymark.plan.checkin;

import dev.waymark.plan.PlanSnapshot;
import dev.waymark.platform.web.PublicUrl;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What a plan's check-ins say: the access to check-ins for progress. */
@ApplicationScoped
public class CheckInSignals {

    private final CheckIns checkIns;
    private final PublicUrl publicUrl;

    CheckInSignals(CheckIns checkIns, PublicUrl publicUrl) {
        this.checkIns = checkIns;
        this.publicUrl = publicUrl;
    }

    /** How far each goal is reached, -2..2, by goal id; goals that were never rated are left out. */
    public Map<UUID, Integer> ratings(UUID planId) {
        return checkIns.ratings(planId);
    }

    /** What might help today, based on how the member felt lately and on what is left undone; often nothing. */
    public List<Suggestion> suggestions(PlanSnapshot snapshot) {
        var today = snapshot.today();
        var feelings = checkIns.feelings(snapshot.plan().id(), today.minusDays(LowEnergy.OBSERVED_DAYS), today);
        return Stream.of(LowEnergy.suggestions(feelings, today), FreshStart.suggestions(snapshot, publicUrl::of))
                .flatMap(List::stream)
                .toList();
    }
}
