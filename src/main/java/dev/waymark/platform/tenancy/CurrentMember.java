package dev.waymark.platform.tenancy;

import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The member whose records a request changes. What is kept about the change, such as the response to its key, is kept about that member,
 * and leaves with them.
 */
@RequestScoped
public class CurrentMember {

    private @Nullable String id;
    private @Nullable UUID record;
    private boolean isTrial;

    /** Whoever finds or creates a record to be changed says whose it is. */
    public void note(String memberId) {
        id = memberId;
    }

    /** Null as long as nothing of a member was found or created. */
    public @Nullable String id() {
        return id;
    }

    /** Whoever changes a record that neither the path of the request nor the response's {@code Location} names says which one it is. */
    public void noteRecord(UUID changed) {
        record = changed;
    }

    /** Null if nobody has said it, mostly because the path or the response does. */
    public @Nullable UUID record() {
        return record;
    }

    /** Whoever only tries what a change would do, and stores nothing, says so. */
    public void noteTrial() {
        isTrial = true;
    }

    /** Whether the request, if it succeeds, has changed something. */
    public boolean isChanged() {
        return !isTrial;
    }
}
