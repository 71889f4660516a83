package dev.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PausesTest {

    private static final LocalDate MONDAY = LocalDate.parse("2027-03-22");
    private static final LocalDate NEXT_MONDAY = MONDAY.plusWeeks(1);
    private static final Map<UUID, LocalDate> DATES = Map.of(new UUID(0, 1), MONDAY);

    private static Pauses paused(@Nullable LocalDate until, String zone) {
        return Pauses.NONE.begin(MONDAY, new PausePlan(until, "Spring"), zone, DATES);
    }

    /** The night to 28 March 2027 is an hour short in Berlin; Cairo's clocks go forward at midnight of 30 April. */
    @ParameterizedTest
    @CsvSource({
        "2027-03-28, Europe/Berlin,      2027-03-27T23:00:00Z",
        "2027-03-29, Europe/Berlin,      2027-03-28T22:00:00Z",
        "2027-03-29, Pacific/Kiritimati, 2027-03-28T10:00:00Z",
        "2027-04-30, Africa/Cairo,       2027-04-29T22:00:00Z",
        "2028-02-29, UTC,                2028-02-29T00:00:00Z",
    })
    void endWhenTheirLastDayBeginsWhereThePlanIsFollowed(LocalDate until, String zone, Instant end) {
        var pauses = paused(until, zone);
        assertThat(pauses.isOver(end.minusNanos(1))).isFalse();
        assertThat(pauses.isOver(end)).isTrue();
        assertThat(paused(until, "Asia/Tokyo").in(zone)).isEqualTo(pauses);
    }

    @Test
    void withoutAnEndAreNeverOver() {
        assertThat(paused(null, "UTC").isOver(Instant.MAX)).isFalse();
        assertThat(Pauses.NONE.isOver(Instant.MAX)).isFalse();
        assertThat(paused(null, "UTC").in("Asia/Tokyo")).isEqualTo(paused(null, "UTC"));
    }

    @Test
    void holdThePlanWhereItStands() {
        var today = MONDAY.plusDays(3);
        assertThat(Pauses.NONE.standsOn(today)).isEqualTo(today);
        assertThat(paused(null, "UTC").standsOn(today)).isEqualTo(MONDAY);
        assertThat(paused(NEXT_MONDAY, "UTC").standsOn(today)).isEqualTo(NEXT_MONDAY);
    }

    @Test
    void areRememberedUnlessTheyEndOnTheirFirstDay() {
        assertThat(Pauses.NONE.followedSince(MONDAY)).isEqualTo(MONDAY);
        assertThat(Pauses.NONE.end(MONDAY)).isEqualTo(Pauses.NONE);
        assertThat(paused(null, "UTC").end(MONDAY)).isEqualTo(Pauses.NONE);
        var once = paused(null, "UTC").end(MONDAY.plusDays(1));
        assertThat(once.past()).containsExactly(new Pauses.Past(MONDAY, MONDAY.plusDays(1)));
        var twice = once.begin(MONDAY.plusDays(2), new PausePlan(null, null), "UTC", Map.of())
                .end(NEXT_MONDAY);
        assertThat(twice.past()).hasSize(2);
        assertThat(twice.followedSince(MONDAY)).isEqualTo(NEXT_MONDAY);
        assertThat(twice.followedSince(NEXT_MONDAY.plusDays(1))).isEqualTo(NEXT_MONDAY.plusDays(1));
        assertThat(twice.since()).isNull();
    }

    /** Nobody writes anything then, but a calendar shows something else. */
    @Test
    void changeWhatACalendarShowsWhenTheyEndByThemselves() {
        var pauses = paused(NEXT_MONDAY, "UTC");
        assertThat(pauses.end(NEXT_MONDAY).changes().ofStatus()).containsExactly(Instant.parse("2027-03-29T00:00:00Z"));
        assertThat(pauses.end(NEXT_MONDAY.minusDays(1)).changes()).isEqualTo(Pauses.NONE.changes());
    }

    @Test
    void forgetWhereWorkLayOnceItIsRescheduled() {
        var pauses = paused(NEXT_MONDAY, "UTC");
        assertThat(pauses.dueBefore()).isEqualTo(DATES);
        assertThat(pauses.rescheduled().dueBefore()).isNull();
        assertThat(pauses.rescheduled().until()).isEqualTo(NEXT_MONDAY);
    }

    @Test
    void interruptActivityButForTheDayOnWhichTheyBegin() {
        var start = MONDAY.minusWeeks(2);
        assertThat(Pauses.NONE.active(start).since(MONDAY)).isEqualTo(start);
        var present = paused(null, "UTC");
        assertThat(present.active(start).since(MONDAY)).isEqualTo(start);
        assertThat(present.active(start).since(MONDAY.plusDays(1))).isNull();
        var ended = present.end(NEXT_MONDAY).active(start);
        assertThat(ended.since(MONDAY)).isEqualTo(start);
        assertThat(ended.since(MONDAY.plusDays(1))).isNull();
        assertThat(ended.since(NEXT_MONDAY)).isEqualTo(NEXT_MONDAY);
        assertThat(ended.since(NEXT_MONDAY.plusDays(1))).isEqualTo(NEXT_MONDAY);
        var later = NEXT_MONDAY.plusWeeks(1);
        assertThat(present.end(NEXT_MONDAY).active(later).since(later.plusDays(1)))
                .isEqualTo(later);
    }
}
