package dev.waymark.plan;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Pauses a plan.")
public record PausePlan(
        @Schema(
                description = "The day on which the plan resumes by itself, in its time zone; it must be after"
                        + " today. If you leave it out, the plan stays paused until someone resumes it.",
                examples = "2037-02-25")
        @Nullable
        LocalDate until,

        @Schema(description = "A note about the reason.", examples = "Two weeks in the mountains")
        @Nullable
        @Size(min = 1, max = 4000)
        String reason) {}
