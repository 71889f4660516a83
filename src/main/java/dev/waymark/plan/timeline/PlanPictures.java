package dev.waymark.plan.timeline;

import dev.waymark.plan.PlanReader;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.checkin.CheckInSignals;
import dev.waymark.platform.picture.PictureLink;
import dev.waymark.platform.picture.PictureLinks;
import dev.waymark.platform.picture.PictureSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** The picture of a plan, and links to it. */
@ApplicationScoped
class PlanPictures implements PictureSource {

    private static final String TIMELINE = "timeline";

    private final PlanReader plans;
    private final CheckInSignals checkIns;
    private final PictureLinks links;

    PlanPictures(PlanReader plans, CheckInSignals checkIns, PictureLinks links) {
        this.plans = plans;
        this.checkIns = checkIns;
        this.links = links;
    }

    @Override
    public Map<String, Drawing> pictures() {
        return Map.of(TIMELINE, (about, scope) -> timeline(plans.read(UUID.fromString(about.get(0)), scope)));
    }

    String timeline(UUID planId) {
        return timeline(plans.read(planId));
    }

    PictureLink link(UUID planId) {
        return links.make(TIMELINE, plans.memberOf(planId), planId.toString());
    }

    private String timeline(PlanSnapshot plan) {
        return Timeline.of(plan, checkIns.isHardTime(plan));
    }
}
