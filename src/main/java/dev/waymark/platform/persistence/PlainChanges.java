package dev.waymark.platform.persistence;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * What has changed of rows that were read as plain objects ({@link PlainRows}): of all that belongs to something, one change concerns few
 * rows, and only those are written.
 */
public final class PlainChanges {

    /** The rows with their values as they are stored. */
    private final Map<TenantOwned, Object[]> stored = new LinkedHashMap<>();

    /** @param read owners before what they own */
    public PlainChanges(Collection<? extends TenantOwned> read) {
        read.forEach(this::store);
    }

    private void store(TenantOwned row) {
        stored.put(row, PlainTable.of(row).values(row));
    }

    /**
     * Makes the stored rows what they are now.
     *
     * @param present all rows that there should be, owners before what they own
     */
    public void write(Collection<? extends TenantOwned> present, WriteBatch writes) {
        var changed = new ArrayList<TenantOwned>();
        for (var row : present) {
            var values = stored.get(row);
            if (values == null) {
                writes.insert(row);
                store(row);
            } else if (!Arrays.equals(PlainTable.of(row).values(row), values)) {
                changed.add(row);
                store(row);
            }
        }
        changed.forEach(writes::update);
        var gone = new ArrayList<>(stored.keySet());
        gone.removeAll(Set.copyOf(present));
        Collections.reverse(gone);
        gone.forEach(writes::delete);
        stored.keySet().removeAll(gone);
    }
}
