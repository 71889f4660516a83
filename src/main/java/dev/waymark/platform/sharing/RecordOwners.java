package dev.waymark.platform.sharing;

import java.util.Map;

/** A feature whose records a coach may read, if their owner consents. */
public interface RecordOwners {

    /**
     * The member that a record belongs to, by the kind of record as addresses name it: {@code plans}.
     *
     * @return queries of one text; each has two parameters, the tenant and the record's id
     */
    Map<String, String> queries();
}
