package dev.waymark.assessment.scoring;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What has changed between two assessments of a member.")
public record ChangeView(
        @Schema(description = "The id of the earlier assessment.")
        UUID since,

        @Schema(description = "How a change is told apart from chance.")
        ChangeMethod method,

        @Schema(description = "Every scale, the readiness scale last.")
        List<CauseChange> causes,

        @Schema(description = "Every strategy, in the order of the later ranking.")
        List<RankChange> strategies) {

    public static ChangeView of(UUID since, Change change) {
        return new ChangeView(since, change.method(), change.causes(), change.strategies());
    }
}
