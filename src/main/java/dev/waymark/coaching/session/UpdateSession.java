package dev.waymark.coaching.session;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "A merge patch (RFC 7396) for a session: what you leave out stays as it is; null removes `timeZone`,"
                        + " `planId`, `agenda`, `summary` or `agreedSteps`.")
public record UpdateSession(
        @Schema(description = "When it begins.", format = "date-time", examples = "2037-02-09T16:30:00Z")
        String at,

        @Schema(description = "How many minutes it takes.", examples = "50") @Min(5) @Max(480)
        Integer durationMinutes,

        @Schema(description = "The IANA time zone in which it was arranged.", examples = "Europe/Berlin") @Nullable
        String timeZone,

        @Schema(description = "The plan that it is about: one that the member shares. Null for none.") @Nullable
        UUID planId,

        @Schema(description = "What you want to talk about.") @Nullable @Size(min = 1, max = 4000)
        String agenda,

        @Schema(description = "What you talked about.", examples = "We read the outline together.")
        @Nullable
        @Size(min = 1, max = 4000)
        String summary,

        @Schema(
                description = "What you agreed on: ids of steps of the plans that the member shares.",
                uniqueItems = true)
        @Nullable
        @Size(max = 50)
        List<UUID> agreedSteps) {

    public UpdateSession {
        agreedSteps = agreedSteps == null ? List.of() : agreedSteps;
    }
}
