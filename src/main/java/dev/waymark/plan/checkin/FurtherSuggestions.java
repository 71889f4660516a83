package dev.waymark.plan.checkin;

import dev.waymark.plan.PlanSnapshot;
import dev.waymark.platform.tenancy.Scope;
import java.util.List;

/** A feature that suggests something for a plan besides what follows from the plan itself. Plans do not know it. */
public interface FurtherSuggestions {

    /**
     * What is suggested today.
     *
     * @param plan as it is in sight
     * @param scope the one in which it was read
     */
    List<Suggestion> of(PlanSnapshot plan, Scope scope);
}
