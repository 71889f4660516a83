package dev.waymark.worksheet;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.catalog.worksheet.Condition;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record as figures and due dates are computed from it.
 *
 * @param kind the key of its kind in the strategy's worksheet
 * @param parentId the record that it belongs to; null if it stands alone
 * @param state null if its kind has no states
 * @param fields what it says, by the key of the field, valid when it was kept
 * @param keptOn the day on which it was kept, in the member's time zone
 */
public record KeptRecord(
        UUID id,
        String kind,
        @Nullable UUID parentId,
        @Nullable String state,
        ObjectNode fields,
        LocalDate keptOn) {

    /** Whether its state or its choice is one of those in the condition; always without one. */
    public boolean fulfills(@Nullable Condition condition) {
        return condition == null
                || Optional.ofNullable(value(condition.field()))
                        .filter(condition.is()::contains)
                        .isPresent();
    }

    private @Nullable String value(String field) {
        return field.equals(Condition.STATE) ? state : fields.path(field).asText(null);
    }

    /** The date in a field; empty without one, and if the record is older than the definition by which the field is a date. */
    public Optional<LocalDate> date(@Nullable String field) {
        var text = field == null ? null : fields.path(field).asText(null);
        try {
            return Optional.ofNullable(text).map(LocalDate::parse);
        } catch (DateTimeException older) {
            return Optional.empty();
        }
    }

    /** The id that a choice among records has; null without one. */
    public @Nullable UUID reference(String field) {
        try {
            return UUID.fromString(fields.path(field).asText());
        } catch (IllegalArgumentException none) {
            return null;
        }
    }
}
