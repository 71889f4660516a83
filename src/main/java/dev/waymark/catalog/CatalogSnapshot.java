package dev.waymark.catalog;

import java.util.List;
import java.util.Optional;

/**
 * An immutable copy of the parts of the catalog that an evaluation reads.
 *
 * @param version increases whenever the content changes
 * @param contentHash {@code sha256:} over the canonical JSON of causes and strategies
 * @param causes in the catalog's order, the readiness scale last
 * @param strategies by number
 */
public record CatalogSnapshot(int version, String contentHash, List<Cause> causes, List<Strategy> strategies) {

    /**
     * The same without what is nobody else's business: private strategies, private scales, and what strategies say about those
     * scales. What is computed from it depends on none of them.
     */
    public CatalogSnapshot withoutPrivate() {
        return new CatalogSnapshot(
                version,
                contentHash,
                causes.stream().filter(cause -> !Cause.isPrivate(cause.key())).toList(),
                strategies.stream()
                        .filter(strategy -> !strategy.confidential())
                        .map(Strategy::withoutPrivateCauses)
                        .toList());
    }

    /** The strategy with this key, unless it has left the catalog. */
    public Optional<Strategy> strategy(String key) {
        for (Strategy strategy : strategies) {
            if (strategy.key().equals(key)) {
                return Optional.of(strategy);
            }
        }
        return Optional.empty();
    }

    /** What a strategy is called: by its key when it has left the catalog. */
    public String titleOfStrategy(String key) {
        return strategy(key).map(Strategy::title).orElse(key);
    }

    /** What a cause, or the readiness scale, is called: by its key when it has left the catalog. */
    public String titleOfCause(String key) {
        for (Cause cause : causes) {
            if (cause.key().equals(key)) {
                return cause.title();
            }
        }
        return key;
    }
}
