package dev.waymark.plan;

import dev.waymark.catalog.IfThen;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The if-thens of a step, each in a column of its own, because the previous version knows only the first.
 *
 * @param start what starts the step
 * @param obstacle what to do about an obstacle
 */
@Embeddable
record IfThens(
        @Column(name = "if_then") @JdbcTypeCode(SqlTypes.JSON) @Nullable
        IfThen start,

        @Column(name = "obstacle_if_then") @JdbcTypeCode(SqlTypes.JSON) @Nullable
        IfThen obstacle) {

    /** @param list at most two */
    static IfThens of(List<IfThen> list) {
        return new IfThens(list.isEmpty() ? null : list.get(0), list.size() < 2 ? null : list.get(1));
    }

    /** @param stored null when the database has neither */
    static List<IfThen> list(@Nullable IfThens stored) {
        return stored == null
                ? List.of()
                : Stream.of(stored.start, stored.obstacle)
                        .filter(Objects::nonNull)
                        .toList();
    }
}
