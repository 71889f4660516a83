package dev.waymark.privacy.export;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How much there is in a section, and from when: found out while its rows pass by. */
final class Summary {

    private final Section section;
    private final int dated;
    private long rows;
    private @Nullable Instant first;
    private @Nullable Instant last;

    Summary(Section section) {
        this.section = section;
        this.dated = indexOfDate(section.columns());
    }

    /** The first instant in a row: when it was created, earned, changed. */
    private static int indexOfDate(List<Section.Column> columns) {
        for (var index = 0; index < columns.size(); index++) {
            var name = columns.get(index).name();
            if (name.equals("at") || name.endsWith("_at")) {
                return index;
            }
        }
        return -1;
    }

    void count(List<@Nullable Object> values) {
        rows++;
        if (dated >= 0 && values.get(dated) instanceof String text) {
            var instant = Instant.parse(text);
            first = first == null || instant.isBefore(first) ? instant : first;
            last = last == null || instant.isAfter(last) ? instant : last;
        }
    }

    Section section() {
        return section;
    }

    long rows() {
        return rows;
    }

    /** Null if no row has a date. */
    @Nullable
    Instant first() {
        return first;
    }

    /** Null if no row has a date. */
    @Nullable
    Instant last() {
        return last;
    }
}
