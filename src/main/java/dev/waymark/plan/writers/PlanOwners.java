package dev.waymark.plan.writers;

import dev.waymark.platform.sharing.RecordOwners;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The owners of plans and of what belongs to a plan. */
@ApplicationScoped
class PlanOwners implements RecordOwners {

    private static final String PLAN = "select p.member_id from plans p where p.tenant_id = ? and p.id = ?";

    private static final Map<String, String> QUERIES = Map.of(
            "plans", PLAN,
            "goals", ofPart("goals"),
            "steps", ofPart("steps"),
            "check-ins", ofPart("check_ins"),
            "wins", ofPart("wins"));

    private static String ofPart(String table) {
        return "select p.member_id from %s part join plans p on p.tenant_id = part.tenant_id and p.id = part.plan_id"
                        .formatted(table)
                + " where part.tenant_id = ? and part.id = ?";
    }

    @Override
    public Map<String, String> queries() {
        return QUERIES;
    }
}
