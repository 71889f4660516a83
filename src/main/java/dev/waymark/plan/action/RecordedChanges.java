package dev.waymark.plan.action;

import dev.waymark.plan.PlanReader;
import dev.waymark.plan.PlanReader.Locking;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.PlanSnapshot.Changed;
import dev.waymark.plan.StepActionService;
import dev.waymark.plan.StepActionService.WorkPart;
import dev.waymark.plan.history.ChangeOrigin;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.CurrentTenant;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Makes the changes that follow from what a member keeps elsewhere, like those of the member, except that the history says so. All
 * plans that such a change can be about are locked first, before anything else that names the member, as an erasure does, and in one
 * order.
 */
@ApplicationScoped
public class RecordedChanges {

    private static final String WITH_OPEN_STEP =
            ") running cross join lateral (select from steps where tenant_id = ? and plan_id = running.id and key = any(?)"
                    + " and status in ('TODO', 'DOING') limit 1) left_open";

    private static final String LOCK = "select id from plans where tenant_id = ? and id = any(array(";

    private static final String IN_ORDER = ")) order by id desc for no key update";

    private final StepActionService steps;
    private final PlanReader plans;
    private final ChangeOrigin origin;
    private final QueryBatches batches;
    private final CurrentTenant tenant;

    RecordedChanges(
            StepActionService steps,
            PlanReader plans,
            ChangeOrigin origin,
            QueryBatches batches,
            CurrentTenant tenant) {
        this.steps = steps;
        this.plans = plans;
        this.origin = origin;
        this.batches = batches;
        this.tenant = tenant;
    }

    /**
     * Locks the plans of a member that are in progress and in which a step with one of these keys is open, until the transaction ends.
     *
     * @return their ids, newest first
     */
    public List<UUID> holdRunning(String memberId, Collection<String> keys) {
        return hold(Sql.of("select running.id from (")
                .and(plans.idsInProgress(Scope.of(memberId)))
                .and(WITH_OPEN_STEP, tenant.id(), keys.toArray(String[]::new)));
    }

    /** Locks those of some plans that are still there, until the transaction ends. */
    public List<UUID> hold(Sql ids) {
        var batch = batches.begin();
        var held = batch.list(Sql.of(LOCK, tenant.id()).and(ids).and(IN_ORDER), row -> row.getObject(1, UUID.class));
        batch.send();
        return held.get();
    }

    /**
     * Completes what is chosen of a plan that is held.
     *
     * @param also adds what else is to be read for the choice
     */
    public Changed<List<WorkPart>> complete(
            UUID planId, Consumer<Locking> also, Function<PlanSnapshot, List<WorkPart>> choice) {
        origin.noteRecord();
        return steps.complete(planId, also, choice);
    }

    /** The same with what is reopened. */
    public Changed<List<WorkPart>> reopen(
            UUID planId, Consumer<Locking> also, Function<PlanSnapshot, List<WorkPart>> choice) {
        origin.noteRecord();
        return steps.reopen(planId, also, choice);
    }
}
