package dev.waymark.plan;

import dev.waymark.plan.Plans.Access;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Notes that a win was celebrated. */
@ApplicationScoped
class WinService {

    private final Plans plans;
    private final Wins wins;
    private final PlanService schedule;
    private final Caller caller;
    private final ETags etags;

    WinService(Plans plans, Wins wins, PlanService schedule, Caller caller, ETags etags) {
        this.plans = plans;
        this.wins = wins;
        this.schedule = schedule;
        this.caller = caller;
        this.etags = etags;
    }

    /** Holds the plan, like every change of it: the win must not be taken back, or celebrated again, meanwhile. */
    @Transactional
    WinView celebrate(UUID id) {
        plans.requireOfWin(id, caller.scope(), Access.CHANGE);
        etags.honour(etags.of(wins.view(id, caller.scope())));
        wins.findById(id).celebrate(schedule.now());
        wins.flush();
        return wins.view(id, caller.scope());
    }
}
