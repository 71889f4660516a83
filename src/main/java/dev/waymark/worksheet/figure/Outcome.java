package dev.waymark.worksheet.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a function finds. */
record Outcome(@Nullable Double value, List<Part> parts) {

    static Outcome of(@Nullable Double value) {
        return new Outcome(value, List.of());
    }

    /** The first part decides. */
    static Outcome ofFirst(List<Part> parts) {
        return new Outcome(parts.isEmpty() ? null : (Double) parts.get(0).value(), parts);
    }
}
