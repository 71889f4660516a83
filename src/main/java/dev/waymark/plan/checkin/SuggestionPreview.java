package dev.waymark.plan.checkin;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "What a suggested request would move. To see every step with its dates, send the request with"
                + " `dryRun: true`.")
public record SuggestionPreview(
        @Schema(description = "How many steps would get other dates.", minimum = "1", examples = "9")
        int steps,

        @Schema(
                description = "How many dates would change, counting each occurrence of a recurring step.",
                minimum = "1",
                examples = "14")
        int dates,

        @Schema(description = "The day on which the plan ends now.", examples = "2026-11-20")
        LocalDate endsOnBefore,

        @Schema(description = "The day on which the plan would end.", examples = "2027-01-15")
        LocalDate endsOnAfter) {}
