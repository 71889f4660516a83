package dev.waymark.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something whose changes clients follow: the database notes when each was written, by any version. */
@MappedSuperclass
public abstract class Followed extends TenantOwned {

    @Column(name = "changed_at", insertable = false, updatable = false)
    private @Nullable Instant changedAt;

    protected Followed() {}

    protected Followed(UUID id) {
        super(id);
    }
}
