package dev.waymark.plan.calendar;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "The secret address of a plan's calendar. It is shown only once: the service keeps only a hash of"
                + " the secret.")
public record CalendarFeedView(
        @Schema(
                description = "Where calendar apps find the plan, without a token. Anyone who knows it can read the"
                        + " plan's titles and dates, those of private strategies only if `details` is `full`.",
                examples =
                        "https://coach.example/v1/calendar-feeds/pJ4uXq0m3sWcYb1RZk8dT2vNfLh6EoGiA9yC7xQwK5VhY21l.ics")
        String url,

        @Schema(description = "What it says about the steps of private strategies.")
        CalendarDetails details,

        @Schema(description = "When it was created.", examples = "2026-02-02T08:00:00Z")
        Instant createdAt) {}
