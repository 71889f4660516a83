package dev.waymark.coaching.suggestion;

import dev.waymark.platform.sharing.RecordOwners;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The members whom something is suggested to. */
@ApplicationScoped
class SuggestionOwners implements RecordOwners {

    @Override
    public Map<String, String> queries() {
        return Map.of("suggestions", "select s.member_id from suggestions s where s.tenant_id = ? and s.id = ?");
    }
}
