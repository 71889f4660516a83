package dev.waymark.worksheet.record;

import dev.waymark.platform.persistence.Sql;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which records a list is about; null for all. */
record RecordFilter(
        @Nullable String kind,
        @Nullable UUID parentId,
        @Nullable String state) {

    /** To be added to other conditions. */
    Sql condition() {
        var condition = Sql.of("");
        if (kind != null) {
            condition = condition.and(" and kind = ?", kind);
        }
        if (parentId != null) {
            condition = condition.and(" and parent_id = ?", parentId);
        }
        return state == null ? condition : condition.and(" and state = ?", state);
    }
}
