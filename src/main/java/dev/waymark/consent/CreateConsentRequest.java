package dev.waymark.consent;

import dev.waymark.authorization.ConsentScope;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Asks a member to share records with the coach who sends this.")
public record CreateConsentRequest(
        @Schema(description = "The member to ask.", examples = "mia") @NotNull @Size(min = 1, max = 255)
        String memberId,

        @Schema(description = "What to ask for.", uniqueItems = true, examples = "[\"results\", \"plans\"]")
        @NotNull
        @Size(min = 1, max = 6)
        List<ConsentScope> scopes,

        @Schema(
                description = "The last day for which to ask, in UTC: today or later; no end if left out.",
                examples = "2037-06-30")
        @Nullable
        LocalDate until,

        @Schema(
                description = "A few words to the member; none if left out.",
                examples = "So that we can go through your plan before we talk on Friday.")
        @Nullable
        @Size(min = 1, max = 500)
        String message) {}
