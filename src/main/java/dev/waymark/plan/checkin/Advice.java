package dev.waymark.plan.checkin;

import dev.waymark.catalog.Signpost;
import dev.waymark.plan.Lifecycle;
import dev.waymark.plan.PlanSnapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What to tell a member who checks in or looks at a plan.
 *
 * @param isHardTime whether the member has felt low: as long as that is so, no sentence says what is overdue
 * @param signposts where to turn
 * @param suggestions what might help, the gentlest first; only while the plan is active
 */
public record Advice(boolean isHardTime, List<Signpost> signposts, List<Suggestion> suggestions) {

    /**
     * From how the member has felt lately, and from what is left undone.
     *
     * @param feelings of the days up to today
     * @param restoring the keys of the restoring strategies
     * @param url the address of a path
     */
    static Advice of(
            PlanSnapshot snapshot, List<Feeling> feelings, Collection<String> restoring, UnaryOperator<String> url) {
        var today = snapshot.today();
        var isHardTime = HardTime.isNoticed(feelings, today);
        var suggestions = new ArrayList<Suggestion>();
        if (snapshot.plan().lifecycle() == Lifecycle.ACTIVE) {
            if (isHardTime) {
                suggestions.add(RestoringStep.suggestion(snapshot.plan(), restoring, url));
            }
            suggestions.addAll(LowEnergy.suggestions(feelings, today));
            suggestions.addAll(FreshStart.suggestions(snapshot, url));
        }
        return new Advice(isHardTime, HardTime.signposts(feelings, today), List.copyOf(suggestions));
    }
}
