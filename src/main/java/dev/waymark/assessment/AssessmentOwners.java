package dev.waymark.assessment;

import dev.waymark.platform.sharing.RecordOwners;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The owners of assessments. */
@ApplicationScoped
class AssessmentOwners implements RecordOwners {

    @Override
    public Map<String, String> queries() {
        return Map.of("assessments", "select a.member_id from assessments a where a.tenant_id = ? and a.id = ?");
    }
}
