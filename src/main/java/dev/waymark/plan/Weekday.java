package dev.waymark.plan;

import java.time.DayOfWeek;

/** A day of the week, as the wire has it. */
public enum Weekday {
    MON,
    TUE,
    WED,
    THU,
    FRI,
    SAT,
    SUN;

    DayOfWeek dayOfWeek() {
        return DayOfWeek.of(ordinal() + 1);
    }
}
