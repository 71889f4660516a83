package dev.waymark.plan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** That a plan rests for a while. */
@Schema(description = "That a plan rests for a while.")
public record PausePlan(
        @Schema(
                description =
                        "The day on which the plan goes on by itself, in its time zone, after today; left out, it rests"
                                + " until it is resumed by hand.",
                examples = "2026-02-25")
        @Nullable
        LocalDate until,

        @Schema(description = "Why, to remember it.", examples = "Two weeks in the mountains")
        @Nullable
        @Size(min = 1, max = 4000)
        String reason) {}
