package dev.waymark.platform.paging;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list whose changes can be followed.
 *
 * @param <T> what the list holds
 */
public record UpdatesPage<T>(
        @Schema(description = "The items on this page.") List<T> items,

        @Schema(
                description = "Send it as `cursor` to get the next page; null on the last page.",
                examples = "MDE5NWYzYTgtNmEyZS03Y2Mz")
        @Nullable
        String next,

        @Schema(
                description =
                        "Send it as `updatedSince` the next time to miss no change; the same on all pages. Null if"
                                + " the request has no `updatedSince`.")
        @Nullable
        Instant updatedUntil)
        implements Paged {}
