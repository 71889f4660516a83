package dev.waymark.plan.member;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A member's time where no single plan says it.
 *
 * @param zone in which their days count
 * @param weeklyMinutes how many minutes they have each week; null if that is not known
 */
public record MemberTime(ZoneId zone, @Nullable Integer weeklyMinutes) {

    /** That of a member without a plan in progress. */
    static final MemberTime UNKNOWN = new MemberTime(ZoneOffset.UTC, null);

    /** The member's day at an instant. */
    public LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, zone);
    }
}
