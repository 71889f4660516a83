package dev.waymark.plan.checkin;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The body of a suggested request.")
public record SuggestedBody(
        @Schema(
                description = "The first day on which work can be scheduled: today, in the plan's time zone.",
                examples = "2026-11-27")
        LocalDate startOn) {}
