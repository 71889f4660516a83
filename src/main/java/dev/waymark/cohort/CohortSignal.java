package dev.waymark.cohort;

import dev.waymark.plan.progress.Signal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How many members of a cohort have a plan that is going in this way.")
public record CohortSignal(
        @Schema(description = "How a plan is going.") Signal signal,

        @Schema(description = "The signal in words.", examples = "On track")
        String signalLabel,

        @Schema(description = "How many members, rounded to the nearest five; null if under ten.", examples = "15")
        @Nullable
        Integer members) {

    static CohortSignal of(Signal signal, @Nullable Integer members) {
        return new CohortSignal(signal, signal.label(), members);
    }
}
