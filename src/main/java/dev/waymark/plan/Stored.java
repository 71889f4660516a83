package dev.waymark.plan;

import dev.waymark.platform.persistence.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** Whatever is stored of a plan has an id and belongs to a tenant. */
@MappedSuperclass
abstract class Stored {

    @Id
    private UUID id = Ids.next();

    @TenantId
    @Column(name = "tenant_id")
    private String tenantId;

    public UUID id() {
        return id;
    }
}
