package dev.waymark.plan.schedule;

import java.time.DayOfWeek;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A day of the week.")
public enum Weekday {
    MON,
    TUE,
    WED,
    THU,
    FRI,
    SAT,
    SUN;

    public DayOfWeek dayOfWeek() {
        return DayOfWeek.of(ordinal() + 1);
    }
}
