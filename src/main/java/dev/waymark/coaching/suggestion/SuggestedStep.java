package dev.waymark.coaching.suggestion;

import dev.waymark.catalog.IfThen;
import dev.waymark.plan.AddStep;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "A step that is suggested for a goal of the plan. When it is accepted, the service schedules it like"
                        + " any other one-time step.")
public record SuggestedStep(
        @Schema(description = "The goal of the plan that it is for.") @NotNull
        UUID goalId,

        @Schema(description = "What to do.", examples = "Ask Kim to read the outline")
        @NotNull
        @Size(min = 1, max = 200)
        String title,

        @Schema(description = "What to do, in at most 40 characters; it follows from the title if left out.")
        @Nullable
        @Size(min = 1, max = 40)
        String shortTitle,

        @Schema(description = "How many minutes it takes.", examples = "20") @NotNull @Min(1) @Max(60_000)
        Integer effortMinutes,

        @Schema(
                description =
                        "At most two if-thens: the first says what starts the step, the second what to do about an"
                                + " obstacle.")
        @Nullable
        @Size(max = 2)
        List<IfThen> ifThen) {

    public SuggestedStep {
        ifThen = ifThen == null ? List.of() : ifThen;
    }

    AddStep wanted() {
        return new AddStep(title, effortMinutes, null, null, null, ifThen, shortTitle);
    }
}
