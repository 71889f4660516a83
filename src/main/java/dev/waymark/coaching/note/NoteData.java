package dev.waymark.coaching.note;

import dev.waymark.platform.memberdata.MemberData;
import dev.waymark.platform.memberdata.MemberTable;
import dev.waymark.platform.memberdata.MemberTable.Form;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The notes about a member, for their export and erasure. */
@ApplicationScoped
class NoteData implements MemberData {

    private final CoachOnlyNotes coachOnly;

    NoteData(@ConfigProperty(name = "waymark.privacy.coach-only-notes") CoachOnlyNotes coachOnly) {
        this.coachOnly = coachOnly;
    }

    @Override
    public List<MemberTable> tables() {
        var notes = MemberTable.root("coach_notes", "notes", "What your coaches have written down about you.")
                .shownTo("The coach who wrote it.")
                .with("id", "The note's id.")
                .with("coach_id", "The coach who wrote it.")
                .with("text", "The note.")
                .with("visibility", "Whether the coach shares it with you.", Form.CODE)
                .with("created_at", "When it was written.")
                .with("updated_at", "When it was last changed.");
        return List.of(
                coachOnly == CoachOnlyNotes.TEXT
                        ? notes
                        : notes.hiding("text", "visibility <> 'SHARED'", "The coach wrote this note for themselves."));
    }
}
