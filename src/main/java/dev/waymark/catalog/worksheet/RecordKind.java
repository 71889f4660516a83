package dev.waymark.catalog.worksheet;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A kind of record that a member keeps.
 *
 * @param plural what several of them are called
 * @param of the kind that it belongs to as a child; null if it stands alone
 * @param name the field that tells one record from another in lists and sentences
 * @param states null if its records have none
 */
public record RecordKind(
        String key,
        String title,
        String plural,
        String prompt,
        @Nullable String of,
        String name,
        List<Field> fields,
        @Nullable States states) {

    /** The field with this key. */
    public Optional<Field> field(String key) {
        return fields.stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
