package dev.waymark.plan;

import dev.waymark.plan.schedule.Capacity;
import dev.waymark.plan.schedule.Weekday;
import dev.waymark.platform.time.Zones;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** When a member has time for a plan: its first day, minutes per week, days off and time zone. */
@Embeddable
record Availability(
        @Column(name = "start_on") LocalDate startOn,
        @Column(name = "weekly_minutes") int weeklyMinutes,

        @Column(name = "days_off") @JdbcTypeCode(SqlTypes.JSON)
        List<Weekday> daysOff,

        @Column(name = "time_zone") String timeZone) {

    LocalDate today(Instant now) {
        return LocalDate.ofInstant(now, Zones.of(timeZone));
    }

    /** A day, or the first day of the plan if that is later. */
    LocalDate notBeforeStart(LocalDate day) {
        return day.isBefore(startOn) ? startOn : day;
    }

    Availability startingOn(LocalDate day) {
        return new Availability(day, weeklyMinutes, daysOff, timeZone);
    }

    /** What the planner may use. */
    Capacity capacity() {
        return capacity(startOn);
    }

    /** What the planner may use from a day on. */
    Capacity capacity(LocalDate from) {
        return new Capacity(
                from, weeklyMinutes, daysOff.stream().map(Weekday::dayOfWeek).collect(Collectors.toSet()));
    }
}
