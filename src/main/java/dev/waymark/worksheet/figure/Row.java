package dev.waymark.worksheet.figure;

import dev.waymark.worksheet.KeptRecord;
import org.jspecify.annotations.Nullable;

/** A record and the one that it belongs to. Two rows are the same only if they are one object. */
final class Row {

    private final KeptRecord kept;
    private final @Nullable Row parent;

    Row(KeptRecord kept, @Nullable Row parent) {
        this.kept = kept;
        this.parent = parent;
    }

    KeptRecord kept() {
        return kept;
    }

    /** The record itself, or the one so many generations above it. */
    Row above(int generations) {
        Row row = this;
        for (int left = generations; left > 0; left--) {
            row = row.parent;
        }
        return row;
    }
}
