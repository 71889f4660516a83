package dev.waymark.coaching.note;

import dev.waymark.platform.persistence.Ids;
import dev.waymark.platform.persistence.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** What a coach has written down about a member. */
@Entity
@Table(name = "coach_notes")
class Note extends TenantOwned {

    @Column(name = "member_id", updatable = false)
    private String memberId;

    @Column(name = "coach_id", updatable = false)
    private String coachId;

    private String text;

    @Enumerated(EnumType.STRING)
    private NoteVisibility visibility;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected Note() {}

    Note(String memberId, String coachId, AddNote wanted, Instant now) {
        super(Ids.next());
        this.memberId = memberId;
        this.coachId = coachId;
        this.text = wanted.text();
        this.visibility = wanted.visibility();
        this.createdAt = now;
        this.updatedAt = now;
    }

    UpdateNote present() {
        return new UpdateNote(text, visibility);
    }

    void change(UpdateNote wanted, Instant now) {
        text = wanted.text();
        visibility = wanted.visibility();
        updatedAt = now;
    }

    NoteView view() {
        return new NoteView(id(), memberId, coachId, text, visibility, createdAt, updatedAt);
    }
}
