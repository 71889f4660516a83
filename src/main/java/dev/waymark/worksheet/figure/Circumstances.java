package dev.waymark.worksheet.figure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What figures depend on apart from records.
 *
 * @param today in the member's time zone
 * @param weeklyMinutes how many minutes the member has each week; null if that is not known
 */
public record Circumstances(LocalDate today, @Nullable Integer weeklyMinutes) {}
