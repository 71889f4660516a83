package dev.waymark.catalog;

import java.util.List;

/**
 * An immutable copy of the parts of the catalog that an evaluation reads.
 *
 * @param version increases whenever the content changes
 * @param contentHash {@code sha256:} over the canonical JSON of causes and strategies
 * @param causes in the catalog's order, the readiness scale last
 * @param strategies by number
 */
public record CatalogSnapshot(int version, String contentHash, List<Cause> causes, List<Strategy> strategies) {}
