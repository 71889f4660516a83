package dev.waymark.platform.idempotency;

import dev.waymark.platform.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.Collection;
import java.util.UUID;

/** The responses that are kept for repetitions, as those see them who delete what they tell of. */
@ApplicationScoped
public class StoredAnswers {

    private final IdempotencyKeys keys;
    private final Caller caller;

    StoredAnswers(IdempotencyKeys keys, Caller caller) {
        this.keys = keys;
        this.caller = caller;
    }

    /** Deletes, in the current transaction, every response that tells of one of these records. */
    public void deleteAllAbout(Collection<UUID> records) {
        deleteAllAbout(caller.tenant(), records);
    }

    /** The same for a tenant whom no request names; the transaction has. */
    public void deleteAllAbout(String tenant, Collection<UUID> records) {
        try {
            keys.forget(tenant, records);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
