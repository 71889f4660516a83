package dev.waymark.consent;

import dev.waymark.authorization.ConsentScope;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Shares a member's records with a coach.")
public record CreateConsent(
        @Schema(description = "The member who shares. Optional for a member, required for a service.", examples = "mia")
        @Nullable
        @Size(min = 1, max = 255)
        String memberId,

        @Schema(
                description =
                        "The coach who may read: the subject of their tokens. The consent counts in your tenant only.",
                examples = "carl")
        @NotNull
        @Size(min = 1, max = 255)
        String coachId,

        @Schema(
                description = "What is shared. No scope includes another.",
                uniqueItems = true,
                examples = "[\"results\", \"plans\", \"check_ins\"]")
        @NotNull
        @Size(min = 1, max = 6)
        List<ConsentScope> scopes,

        @Schema(
                description = "The last day on which it holds, in UTC: today or later; no end if left out.",
                examples = "2037-06-30")
        @Nullable
        LocalDate until) {}
