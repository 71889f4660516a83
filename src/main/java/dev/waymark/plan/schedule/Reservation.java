package dev.waymark.plan.schedule;

import java.time.LocalDate;

/**
 * Minutes of a week that are already taken: by work whose day is set by hand, or by what is done.
 *
 * @param minutes that it takes, at least 0
 */
public record Reservation(LocalDate on, int minutes) {}
