package dev.waymark.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How a step reads for people in other situations. What is null stays as it is in the step.")
public record StepVariant(
        @Schema(description = "The situations it is for.") List<Situation> situations,

        @Schema(description = "What to do instead.") @Nullable
        String title,

        @Schema(description = "The same in at most 40 characters.") @Nullable
        String shortTitle,

        @Schema(description = "The small start that goes with it.") @Nullable
        SmallStart smallStart,

        @Schema(description = "The if-thens that go with it.") @Nullable
        List<IfThen> ifThen) {}
