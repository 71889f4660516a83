package dev.waymark.assessment;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What the assessment would say, and which ranks would change.")
public record WhatIf(
        @Schema(
                description = "The result as it would be. Its `answersHash` covers the answers alone, not the"
                        + " severities you sent.")
        ResultView result,

        @Schema(description = "The strategies whose rank would change, in the new rank order.")
        List<RankMove> changes) {}
