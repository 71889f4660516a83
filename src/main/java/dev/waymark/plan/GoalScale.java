package dev.waymark.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "What counts as reaching a goal less than expected, as expected, or more than expected (goal"
                + " attainment scaling).")
public record GoalScale(
        @Schema(
                description =
                        "Five levels, worst first: -2 much less than expected, -1 less, 0 as expected, 1 more, 2 much"
                                + " more.",
                uniqueItems = true,
                examples =
                        "[\"No talk\", \"A talk to my team\", \"A talk at the meetup\", \"Invited to a second one\", \"Invited"
                                + " to a conference\"]")
        @NotNull
        @Size(min = 5, max = 5)
        List<@Size(min = 1, max = 500) String> levels,

        @Schema(description = "How much the goal counts relative to the plan's other goals.", examples = "2")
        @NotNull
        @Min(1)
        @Max(10)
        Integer weight) {}
