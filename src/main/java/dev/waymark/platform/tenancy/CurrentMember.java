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

    /** Notes whose record was found or created, to be changed. */
    public void note(String memberId) {
        id = memberId;
    }

    /** Null as long as nothing of a member was found or created. */
    public @Nullable String id() {
        return id;
    }

    /** Notes which record was changed, where neither the path of the request nor the response's {@code Location} names it. */
    public void noteRecord(UUID changed) {
        record = changed;
    }

    /** Null if nobody has said it, mostly because the path or the response does. */
    public @Nullable UUID record() {
        return record;
    }

    /** Notes that a change was only tried, and nothing stored. */
    public void noteTrial() {
        isTrial = true;
    }

    /** Whether the request, if it succeeds, has changed something. */
    public boolean isChanged() {
        return !isTrial;
    }
}
