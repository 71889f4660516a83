package dev.waymark.assessment;

import dev.waymark.assessment.scoring.RankChange;
import dev.waymark.catalog.CatalogSnapshot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How one strategy moves between two rankings.")
public record RankMove(
        @Schema(description = "The strategy's key.", examples = "invest-in-self-care")
        String key,

        @Schema(description = "Its display name.", examples = "Make room for rest and recovery")
        String title,

        @Schema(description = "Its earlier rank; null when it was not in the catalog.", examples = "1") @Nullable
        Integer rankBefore,

        @Schema(description = "Its later rank; null when it is no longer in the catalog.", examples = "6") @Nullable
        Integer rankAfter) {

    static RankMove of(RankChange change, CatalogSnapshot catalog) {
        return new RankMove(
                change.key(), catalog.titleOfStrategy(change.key()), change.rankBefore(), change.rankAfter());
    }
}
