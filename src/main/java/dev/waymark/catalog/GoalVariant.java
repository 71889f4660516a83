package dev.waymark.catalog;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How a goal reads for people in other situations. What is null stays as it is in the goal.")
public record GoalVariant(
        @Schema(description = "The situations it is for.") List<Situation> situations,

        @Schema(description = "The goal instead.") @Nullable String title,

        @Schema(description = "How to tell that it is reached.") @Nullable
        String measure) {}
