package dev.waymark.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param <T> what the list holds
 */
public record Page<T>(
        @Schema(description = "The items on this page.") List<T> items,

        @Schema(
                description = "Send it as `cursor` to get the next page; null on the last page.",
                examples = "MDE5NWYzYTgtNmEyZS03Y2Mz")
        @Nullable
        String next)
        implements Paged {

    /**
     * Creates a page from up to one row more than it holds: the extra row only shows that there is a next page.
     *
     * @param rows up to {@code limit + 1} rows
     * @param cursor the cursor after a row
     */
    public static <T> Page<T> of(List<T> rows, int limit, Function<T, String> cursor) {
        if (rows.size() <= limit) {
            return new Page<>(List.copyOf(rows), null);
        }
        var items = List.copyOf(rows.subList(0, limit));
        return new Page<>(items, cursor.apply(items.get(limit - 1)));
    }
}
