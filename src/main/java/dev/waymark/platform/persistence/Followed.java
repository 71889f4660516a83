package dev.waymark.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something whose changes clients follow: the database notes when each was written, by any version. */
@MappedSuperclass
public abstract class Followed extends TenantOwned {

    @Column(name = "changed_at", insertable = false, updatable = false)
    private @Nullable Instant changedAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    private int revision;

    @Transient
    private String content = "";

    protected Followed() {}

    protected Followed(UUID id) {
        super(id);
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** Counts a change, of it or of a part of it. */
    protected void changed(Instant at) {
        updatedAt = at;
        revision++;
    }

    /** Learns which version of the content that is not stored with it is shown with it. */
    public void showing(String version) {
        content = version;
    }

    /**
     * Another text whenever anything is different that is shown of it. Each change counts, even two at the same time by the clocks of
     * two instances. The time tells a change from one with the same number that was lost with a database.
     */
    public String state() {
        return state(revision, updatedAt, content);
    }

    /** The same by the columns that it follows from. */
    public static String state(int revision, Instant updatedAt, String content) {
        return revision + " " + updatedAt + " " + content;
    }
}
