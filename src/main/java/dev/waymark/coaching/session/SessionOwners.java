package dev.waymark.coaching.session;

import dev.waymark.platform.sharing.RecordOwners;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The members with whom coaches meet. */
@ApplicationScoped
class SessionOwners implements RecordOwners {

    @Override
    public Map<String, String> queries() {
        return Map.of("sessions", "select s.member_id from coach_sessions s where s.tenant_id = ? and s.id = ?");
    }
}
