package dev.waymark.assessment.scoring;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How one strategy moves between two rankings.
 *
 * @param rankBefore 1 or more; null when it was not in the catalog
 * @param rankAfter 1 or more; null when it is no longer in the catalog
 */
public record RankChange(
        String key, @Nullable Integer rankBefore, @Nullable Integer rankAfter) {

    public boolean moved() {
        return !Objects.equals(rankBefore, rankAfter);
    }

    /**
     * Every strategy in either ranking: first those of the later one, in its order, then those only in the earlier one.
     *
     * @param before the earlier ranking, the keys of the strategies in rank order; {@code after} likewise
     */
    public static List<RankChange> between(List<String> before, List<String> after) {
        Map<String, Integer> earlier = ranks(before);
        Map<String, Integer> later = ranks(after);
        Set<String> keys = new LinkedHashSet<>(after);
        keys.addAll(before);
        return keys.stream()
                .map(key -> new RankChange(key, earlier.get(key), later.get(key)))
                .toList();
    }

    private static Map<String, Integer> ranks(List<String> order) {
        Map<String, Integer> ranks = new HashMap<>();
        order.forEach(key -> ranks.put(key, ranks.size() + 1));
        return ranks;
    }
}
