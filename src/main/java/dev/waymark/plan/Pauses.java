package dev.waymark.plan;

import dev.waymark.platform.time.Zones;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * The pauses of a plan: the current one, if any, and the past ones.
 *
 * @param since the first day of the current pause, in the plan's zone; null when there is none
 * @param until the day on which the plan resumes; null when that is open
 * @param resumesAt the instant at which {@code until} begins in the plan's zone, so that every reader, including the
 *     database, uses the same clock to tell whether the pause is over
 * @param dueBefore due dates of open work when the current pause began, by id; null when it was rescheduled since
 * @param changes when pauses, among others, changed what a calendar shows
 */
@Embeddable
record Pauses(
        @Column(name = "paused_on") @Nullable LocalDate since,
        @Column(name = "paused_until") @Nullable LocalDate until,
        @Column(name = "pause_reason") @Nullable String reason,
        @Column(name = "resumes_at") @Nullable Instant resumesAt,

        @Column(name = "due_before_pause") @JdbcTypeCode(SqlTypes.JSON) @Nullable
        Map<UUID, LocalDate> dueBefore,

        @Column(name = "past_pauses") @JdbcTypeCode(SqlTypes.JSON)
        List<Past> past,

        Changes changes) {

    static final Pauses NONE = new Pauses(null, null, null, null, null, List.of(), new Changes(List.of(), List.of()));

    /** A pause that ended: the plan resumed on the day {@code resumedOn}. */
    record Past(LocalDate since, LocalDate resumedOn) {}

    /**
     * When entries of a calendar changed with their plan. The database keeps these, for any version that writes the plan; only a
     * pause that has ended by itself is not in them until the next change.
     *
     * @param ofStatus when the plan was put on hold, went on, or was canceled
     * @param ofZone when it moved to another zone
     */
    @Embeddable
    record Changes(
            @Column(name = "status_changes", insertable = false, updatable = false) @JdbcTypeCode(SqlTypes.JSON)
            List<Instant> ofStatus,

            @Column(name = "zone_changes", insertable = false, updatable = false) @JdbcTypeCode(SqlTypes.JSON)
            List<Instant> ofZone) {

        private Changes ending(@Nullable Instant byItself) {
            return byItself == null
                    ? this
                    : new Changes(
                            Stream.concat(ofStatus.stream(), Stream.of(byItself))
                                    .toList(),
                            ofZone);
        }
    }

    /** A copy with a pause that starts today, in a zone; {@code dates} are those of open work. */
    Pauses begin(LocalDate today, PausePlan wanted, String zone, Map<UUID, LocalDate> dates) {
        return new Pauses(today, wanted.until(), wanted.reason(), startOf(wanted.until(), zone), dates, past, changes);
    }

    /** A copy in another zone, where days begin at other instants. */
    Pauses in(String zone) {
        return new Pauses(since, until, reason, startOf(until, zone), dueBefore, past, changes);
    }

    /** A copy for rescheduled open work: its dates before the pause no longer matter. */
    Pauses rescheduled() {
        return new Pauses(since, until, reason, resumesAt, null, past, changes);
    }

    /**
     * A copy without a current pause; a pause that ends on the day on which it began is not recorded. One that ends on
     * its last day has ended by itself, because nobody can end it any more.
     */
    Pauses end(LocalDate today) {
        if (since == null || !today.isAfter(since)) {
            return new Pauses(null, null, null, null, null, past, changes);
        }
        var all = Stream.concat(past.stream(), Stream.of(new Past(since, today)));
        return new Pauses(
                null, null, null, null, null, all.toList(), changes.ending(today.equals(until) ? resumesAt : null));
    }

    /** Whether the current pause has ended by itself. */
    boolean isOver(Instant now) {
        return resumesAt != null && !resumesAt.isAfter(now);
    }

    /** The day as of which the plan is judged; see {@link PlanSnapshot}. */
    LocalDate standsOn(LocalDate today) {
        if (since == null) {
            return today;
        }
        return until == null ? since : until;
    }

    /** The day on which the last pause ended, or the first day if that is later. */
    LocalDate followedSince(LocalDate first) {
        var resumedOn = past.isEmpty() ? first : past.get(past.size() - 1).resumedOn();
        return resumedOn.isAfter(first) ? resumedOn : first;
    }

    /**
     * When a plan was active that was followed from this day on. The day on which a pause begins still counts, for what
     * was done before it.
     */
    PlanSnapshot.ActivePeriods active(LocalDate first) {
        return day -> isWithin(day) ? null : followedSince(day, first);
    }

    private boolean isWithin(LocalDate day) {
        return since != null && day.isAfter(since)
                || past.stream().anyMatch(pause -> day.isAfter(pause.since) && day.isBefore(pause.resumedOn));
    }

    private LocalDate followedSince(LocalDate day, LocalDate first) {
        return past.stream()
                .map(Past::resumedOn)
                .filter(resumedOn -> resumedOn.isAfter(first) && !resumedOn.isAfter(day))
                .max(LocalDate::compareTo)
                .orElse(first);
    }

    private static @Nullable Instant startOf(@Nullable LocalDate day, String zone) {
        return day == null ? null : day.atStartOfDay(Zones.of(zone)).toInstant();
    }
}
