package dev.waymark.platform.admission;

import dev.waymark.platform.tenancy.Scope;
import java.util.Optional;
import java.util.UUID;

/**
 * Tells what a write will lock in the database, so that writers of the same thing wait for one another here, without a
 * connection, and not there.
 */
public interface WriteTarget {

    /**
     * @param path of the request
     * @return the id of what it will lock; empty if that is nothing, or out of scope
     */
    Optional<UUID> of(String path, String tenant, Scope scope);
}
