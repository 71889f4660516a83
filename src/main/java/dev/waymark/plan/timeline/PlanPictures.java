package dev.waymark.plan.timeline;

import dev.waymark.plan.PlanReader;
import dev.waymark.plan.checkin.CheckInSignals;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.picture.PictureLink;
import dev.waymark.platform.picture.PictureLinks;
import dev.waymark.platform.picture.PictureSource;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** The picture of a plan, and links to it. */
@ApplicationScoped
class PlanPictures implements PictureSource {

    private static final String TIMELINE = "timeline";

    private final QueryBatches batches;
    private final PlanReader plans;
    private final CheckInSignals checkIns;
    private final PictureLinks links;

    PlanPictures(QueryBatches batches, PlanReader plans, CheckInSignals checkIns, PictureLinks links) {
        this.batches = batches;
        this.plans = plans;
        this.checkIns = checkIns;
        this.links = links;
    }

    @Override
    public Map<String, Drawing> pictures() {
        return Map.of(TIMELINE, (about, scope) -> timeline(UUID.fromString(about.get(0)), scope));
    }

    @Override
    public Map<String, String> exported() {
        return Map.of(TIMELINE, "select id from plans where tenant_id = ? and member_id = ? order by id desc");
    }

    String timeline(UUID planId, Scope scope) {
        var batch = batches.begin();
        var plan = plans.read(batch, planId, scope);
        var lately = checkIns.lately(batch, plans.isPlan(planId, scope), scope.sight());
        batch.send();
        var snapshot = plan.get();
        return Timeline.of(snapshot, lately.isHardTime(snapshot));
    }

    PictureLink link(UUID planId) {
        return links.make(TIMELINE, plans.memberOf(planId), planId.toString());
    }
}
