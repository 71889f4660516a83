package dev.waymark.plan.action;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.waymark.plan.StepView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A step after an action, and what that has changed beside it.")
public record ChangedStep(
        @JsonUnwrapped StepView step,

        @Schema(description = "What it has changed beside the step.")
        Effects effects) {}
