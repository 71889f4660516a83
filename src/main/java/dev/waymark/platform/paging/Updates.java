package dev.waymark.platform.paging;

import dev.waymark.platform.time.Instants;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Pages of lists that clients follow. Each response says from which instant to ask again, so that no change is missed,
 * whenever it was committed; some are seen twice.
 */
@RequestScoped
public class Updates {

    private final Cursors cursors;
    private final ChangeHorizon horizon;
    private final Clock clock;

    Updates(Cursors cursors, ChangeHorizon horizon, Clock clock) {
        this.cursors = cursors;
        this.horizon = horizon;
        this.clock = clock;
    }

    /**
     * Where a client is in a list.
     *
     * @param since which changes it asks for; null for everything
     * @param until from where to ask the next time, determined before the first page was read; null for everything
     * @param after the last row of the page before; null on the first page
     */
    public record Walk(
            @Nullable Instant since,
            @Nullable Instant until,
            @Nullable UUID after) {

        private static final String SEPARATOR = "@";

        /** The position after a row, which keeps the horizon of the first page: what changes later may be passed already. */
        private String positionAfter(UUID row) {
            return until == null ? row.toString() : row + SEPARATOR + until;
        }

        private static Walk resume(@Nullable Instant since, String position) {
            var parts = position.split(SEPARATOR);
            return new Walk(since, parts.length == 1 ? since : Instant.parse(parts[1]), UUID.fromString(parts[0]));
        }
    }

    /**
     * Begins or continues a walk. To be called before the rows are read.
     *
     * @param table where the rows are stored
     */
    public Walk walk(String table, @Nullable String updatedSince, PageRequest page) {
        var since = notBeforeTheEpoch(Instants.ofParameter("updatedSince", updatedSince));
        return cursors.position(page.cursor(), position -> Walk.resume(since, position))
                .orElseGet(() -> new Walk(since, since == null ? null : until(table, since), null));
    }

    /** Up to one row more than the page holds, as in {@link Page#of}. */
    public <T> UpdatesPage<T> page(Walk walk, List<T> rows, PageRequest request, Function<T, UUID> id) {
        var page = Page.of(rows, request.limit(), last -> cursors.after(walk.positionAfter(id.apply(last))));
        return new UpdatesPage<>(page.items(), page.next(), walk.until());
    }

    /** No later than this instance's clock, by which it decides what has ended by itself. */
    private Instant until(String table, Instant since) {
        var seen = horizon.of(table).orElse(since);
        var now = Instants.now(clock);
        return seen.isBefore(now) ? seen : now;
    }

    /** Nothing has changed before, and years before 1 cannot be written in RFC 3339. */
    private static @Nullable Instant notBeforeTheEpoch(@Nullable Instant since) {
        return since == null || since.isAfter(Instant.EPOCH) ? since : Instant.EPOCH;
    }
}
