package dev.waymark.cohort;

import dev.waymark.assessment.scoring.Level;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How severe a cause is in a cohort.")
public record CohortCause(
        @Schema(description = "The cause's key.", examples = "isolation")
        String cause,

        @Schema(description = "The cause's name.", examples = "Isolation")
        String title,

        @Schema(description = "How many members there are at each level.")
        List<LevelCount> levels) {

    /** The members of a cohort at one level. */
    @Schema(name = "CohortLevel", description = "How many members of a cohort there are at one level.")
    public record LevelCount(
            @Schema(description = "The level; `unknown` counts those without a scored assessment, too.")
            Level level,

            @Schema(description = "The level in words.", examples = "High")
            String levelLabel,

            @Schema(description = "How many members, rounded to the nearest five; null if under ten.", examples = "15")
            @Nullable
            Integer members) {

        static LevelCount of(Level level, @Nullable Integer members) {
            return new LevelCount(level, level.label(), members);
        }
    }
}
