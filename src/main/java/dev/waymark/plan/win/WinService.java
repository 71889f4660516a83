package dev.waymark.plan.win;

import dev.waymark.plan.PlanReader;
import dev.waymark.platform.persistence.TransactionStart;
import dev.waymark.platform.precondition.ETags;
import dev.waymark.platform.tenancy.Caller;
import dev.waymark.platform.time.Instants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Records that a win was celebrated. */
@ApplicationScoped
class WinService {

    private final TransactionStart start;
    private final PlanReader plans;
    private final Wins wins;
    private final Caller caller;
    private final ETags etags;
    private final Clock clock;

    WinService(TransactionStart start, PlanReader plans, Wins wins, Caller caller, ETags etags, Clock clock) {
        this.start = start;
        this.plans = plans;
        this.wins = wins;
        this.caller = caller;
        this.etags = etags;
        this.clock = clock;
    }

    /** Locks the plan and then reads the win again: it may have been taken back or celebrated in the meantime. */
    @Transactional
    WinView celebrate(UUID id) {
        start.nameTenant();
        plans.hold(wins.view(id, caller.scope()).planId());
        etags.honor(etags.of(wins.view(id, caller.scope())));
        wins.findById(id).celebrate(Instants.now(clock));
        wins.flush();
        return wins.view(id, caller.scope());
    }
}
