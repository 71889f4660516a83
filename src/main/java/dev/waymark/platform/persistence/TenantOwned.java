package dev.waymark.platform.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.hibernate.binder.internal.TenantIdBinder;

/**
 * Whatever is stored of a plan has an id and belongs to a tenant. The schema's foreign keys hold both; as Hibernate would look
 * for the id alone, it is told of no constraints.
 */
@MappedSuperclass
public abstract class TenantOwned {

    /** Said of each collection, as loading one asks for its owner's id alone. */
    public static final String OF_TENANT = "tenant_id = :" + TenantIdBinder.PARAMETER_NAME;

    @Id
    private UUID id = Ids.next();

    @TenantId
    @PartitionKey
    @Column(name = "tenant_id")
    private String tenantId;

    public UUID id() {
        return id;
    }
}
