package dev.waymark.coaching.session;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "A session of a coach with a member.")
public record AddSession(
        @Schema(description = "When it begins.", format = "date-time", examples = "2037-02-09T16:00:00Z") @NotNull
        String at,

        @Schema(description = "How many minutes it takes.", examples = "50") @NotNull @Min(5) @Max(480)
        Integer durationMinutes,

        @Schema(description = "The IANA time zone in which it was arranged.", examples = "Europe/Berlin") @Nullable
        String timeZone,

        @Schema(
                description =
                        "The plan that it is about, in whose calendar it is shown: one that the member shares. If you"
                                + " leave it out, it is the newest active plan that the member has now.")
        @Nullable
        UUID planId,

        @Schema(description = "What you want to talk about.", examples = "The outline of the talk")
        @Nullable
        @Size(min = 1, max = 4000)
        String agenda,

        @Schema(description = "What you talked about.") @Nullable @Size(min = 1, max = 4000)
        String summary,

        @Schema(
                description = "What you agreed on: ids of steps of the plans that the member shares.",
                uniqueItems = true)
        @Nullable
        @Size(max = 50)
        List<UUID> agreedSteps) {

    UpdateSession values() {
        return new UpdateSession(at, durationMinutes, timeZone, planId, agenda, summary, agreedSteps);
    }
}
