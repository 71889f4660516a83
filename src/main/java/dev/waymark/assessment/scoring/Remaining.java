package dev.waymark.assessment.scoring;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many more answers are needed before you can stop asking; both are 0 once you can.")
public record Remaining(
        @Schema(description = "At least so many, if you ask what `nextItems` names.", examples = "6")
        int least,

        @Schema(
                description = "About so many, as simulated people needed on average. Some are settled much earlier.",
                examples = "42")
        int likely) {

    public static final Remaining NONE = new Remaining(0, 0);
}
