package dev.waymark.assessment;

import dev.waymark.assessment.scoring.StartWith;
import dev.waymark.assessment.scoring.StartWithCode;
import dev.waymark.catalog.CatalogSnapshot;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What to begin with: the advice that a result ends in.")
public record Recommendation(
        @Schema(
                description =
                        "Keys of up to three strategies, the best first, without those that the member has put aside; empty"
                                + " if nothing stands out.",
                examples = "[\"invest-in-self-care\"]")
        List<String> strategies,

        @Schema(
                description = "Their display names, in the same order.",
                examples = "[\"Make room for rest and recovery\"]")
        List<String> titles,

        @Schema(description = "Why these, or why none.") StartWithCode code,

        @Schema(description = "The reason, as a sentence for the member.")
        String reason) {

    static Recommendation of(StartWith startWith, CatalogSnapshot catalog) {
        return new Recommendation(
                startWith.strategies(),
                startWith.strategies().stream().map(catalog::titleOfStrategy).toList(),
                startWith.code(),
                Wording.reason(startWith));
    }
}
