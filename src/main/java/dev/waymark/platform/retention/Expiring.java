package dev.waymark.platform.retention;

import java.time.Instant;

/** Records that are kept for a limited time. A feature has one bean for each kind. */
public interface Expiring {

    /** What settings call this kind: {@code waymark.retention.drafts}. */
    String name();

    /**
     * Deletes, in the current transaction, some of a tenant's records that ended before an instant. It skips what somebody else has
     * locked, and leaves what has changed since.
     *
     * @param most records to delete; a kind whose records consist of many rows deletes fewer
     * @return how many were deleted: 0 when none are left
     */
    int deleteBefore(String tenant, Instant before, int most);
}
