package dev.waymark.assessment;

import dev.waymark.assessment.scoring.RankChange;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an assessment would say under a supposition; nothing of it is stored. */
@Schema(description = "What the assessment would say, and what would move.")
public record WhatIf(
        @Schema(
                description =
                        "The result as it would be. Its answers' hash is that of the answers alone, without supposed severities.")
        ResultView result,

        @Schema(description = "The strategies whose rank would be another, in the new rank order.")
        List<RankChange> changes) {}
