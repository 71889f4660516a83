package dev.waymark.worksheet.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.worksheet.KeptRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record as it is stored.
 *
 * @param state null if its kind has no states
 * @param fields what it says, in the words of the definition by which it was kept
 * @param definitionVersion the version of that definition
 * @param revision how often it has changed
 */
public record WorksheetRecord(
        UUID id,
        String memberId,
        String strategy,
        String kind,
        @Nullable UUID parentId,
        @Nullable String state,
        ObjectNode fields,
        int definitionVersion,
        int revision,
        Instant createdAt,
        Instant updatedAt) {

    /** Whether it says the same as another version of it, and is in the same state. */
    boolean says(WorksheetRecord other) {
        return Objects.equals(state, other.state) && fields.equals(other.fields);
    }

    /** As figures and due dates are computed from it. */
    KeptRecord kept(ZoneId zone) {
        return new KeptRecord(id, kind, parentId, state, fields, LocalDate.ofInstant(createdAt, zone));
    }

    /** The same, changed and in the words of a definition. */
    WorksheetRecord changedTo(@Nullable String next, ObjectNode wanted, int version, Instant now) {
        return new WorksheetRecord(
                id, memberId, strategy, kind, parentId, next, wanted, version, revision + 1, createdAt, now);
    }
}
