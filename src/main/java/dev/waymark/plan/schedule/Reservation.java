package dev.waymark.plan.schedule;

import java.time.LocalDate;

/**
 * Minutes of a week that are given away already: to work whose day is set by hand, or to what is done.
 *
 * @param minutes that it takes, at least 0
 */
public record Reservation(LocalDate on, int minutes) {}
