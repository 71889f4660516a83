package dev.waymark.assessment.scoring;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "How one strategy moved between two rankings.")
public record RankChange(
        @Schema(description = "The strategy's key.", examples = "invest-in-self-care")
        String key,

        @Schema(description = "Its earlier rank; null when it was not in the catalog.", examples = "1") @Nullable
        Integer rankBefore,

        @Schema(description = "Its later rank; null when it is no longer in the catalog.", examples = "6") @Nullable
        Integer rankAfter) {

    public boolean moved() {
        return !Objects.equals(rankBefore, rankAfter);
    }

    /**
     * Every strategy in either ranking: first those of the later one, in its order, then those only in the earlier one.
     */
    public static List<RankChange> between(List<StrategyFigures> before, List<StrategyFigures> after) {
        Map<String, Integer> earlier = ranks(before);
        Map<String, Integer> later = ranks(after);
        Set<String> keys = new LinkedHashSet<>();
        after.forEach(strategy -> keys.add(strategy.key()));
        before.forEach(strategy -> keys.add(strategy.key()));
        return keys.stream()
                .map(key -> new RankChange(key, earlier.get(key), later.get(key)))
                .toList();
    }

    private static Map<String, Integer> ranks(List<StrategyFigures> strategies) {
        Map<String, Integer> ranks = new HashMap<>();
        strategies.forEach(strategy -> ranks.put(strategy.key(), strategy.rank()));
        return ranks;
    }
}
