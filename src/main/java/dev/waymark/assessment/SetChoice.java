package dev.waymark.assessment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "What a member says about a strategy of a result.")
public record SetChoice(
        @Schema(description = "The choice.") @NotNull Choice choice,

        @Schema(description = "Why, in the member's words.", examples = "My employer has no such program.")
        @Nullable
        @Size(min = 1, max = 4000)
        String reason) {}
