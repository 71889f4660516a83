package dev.waymark.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;

/**
 * Everything stored about a plan has an id and belongs to a tenant. The schema's foreign keys include both, but
 * Hibernate would expect only the id, so it is told of no constraints.
 */
@MappedSuperclass
public abstract class TenantOwned {

    @Id
    private UUID id;

    @TenantId
    @PartitionKey
    @Column(name = "tenant_id")
    private String tenantId;

    /** For what is read from the database. */
    protected TenantOwned() {}

    protected TenantOwned(UUID id) {
        this.id = id;
    }

    public UUID id() {
        return id;
    }
}
