package dev.waymark.catalog;

import dev.waymark.catalog.worksheet.Condition;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Collects the errors of a worksheet, at pointers into its block of the strategy's file. */
final class WorksheetFaults {

    static final String BLOCK = "/worksheet";

    private static final Pattern PLACEHOLDER = Pattern.compile("[{][^}]*[}]?|[}]");

    private final ContentFile file;
    private final WorksheetFields fields;
    private final List<String> found = new ArrayList<>();

    WorksheetFaults(ContentFile file, WorksheetFields fields) {
        this.file = file;
        this.fields = fields;
    }

    List<String> found() {
        return found;
    }

    /** Adds an error unless {@code holds}, and returns it. */
    boolean require(boolean holds, String pointer, String message) {
        if (!holds) {
            found.add(file.fault(BLOCK + pointer, message));
        }
        return holds;
    }

    /** Adds an error unless the name is one of those that exist. */
    boolean requireKnown(Collection<String> known, String name, String pointer) {
        return require(known.contains(name), pointer, "`%s` is not known".formatted(name));
    }

    /** Adds an error for each key of a list that an earlier entry has. */
    void requireUnique(List<String> keys, String list) {
        var seen = new HashSet<String>();
        for (var index = 0; index < keys.size(); index++) {
            require(
                    seen.add(keys.get(index)),
                    "%s/%d/key".formatted(list, index),
                    "`%s` is already taken".formatted(keys.get(index)));
        }
    }

    /** Adds an error unless a field of a kind, or of one that it belongs to, can be used so. */
    void requireField(String kind, @Nullable String field, FieldUse use, String pointer) {
        if (field == null) {
            return;
        }
        var named = fields.field(kind, field);
        if (require(named.isPresent(), pointer, "`%s` is not known".formatted(field))) {
            require(use.fits(named.orElseThrow()), pointer, "`%s` is not %s".formatted(field, use.description()));
        }
    }

    /** Adds an error unless a condition names a choice, or the state, and what it can be. */
    void requireCondition(String kind, @Nullable Condition condition, String pointer) {
        if (condition == null) {
            return;
        }
        var possible = fields.possible(kind, condition.field());
        var named = pointer + "/field";
        if (require(
                !possible.isEmpty(),
                named,
                "`%s` is neither a choice of options nor a state".formatted(condition.field()))) {
            for (var index = 0; index < condition.is().size(); index++) {
                requireKnown(possible, condition.is().get(index), pointer + "/is/" + index);
            }
        }
    }

    /** Adds an error for each placeholder that nothing replaces. */
    void requirePlaceholders(String text, Collection<String> known, String pointer) {
        PLACEHOLDER.matcher(text).results().forEach(match -> requireKnown(known, match.group(), pointer));
    }
}
