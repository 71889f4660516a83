package dev.waymark.coaching.note;

import dev.waymark.platform.sharing.RecordOwners;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** The members whom notes are about. */
@ApplicationScoped
class NoteOwners implements RecordOwners {

    @Override
    public Map<String, String> queries() {
        return Map.of("notes", "select n.member_id from coach_notes n where n.tenant_id = ? and n.id = ?");
    }
}
