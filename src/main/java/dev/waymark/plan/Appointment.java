package dev.waymark.plan;

import java.time.LocalDate;

/**
 * Work whose day is set by hand.
 *
 * @param minutes that it takes, at least 1
 */
record Appointment(LocalDate on, int minutes) {}
