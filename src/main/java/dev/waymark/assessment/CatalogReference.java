package dev.waymark.assessment;

import dev.waymark.catalog.CatalogSnapshot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Names one version of the catalog, and its content. */
@Schema(description = "Names one version of the catalog, and its content.")
public record CatalogReference(
        @Schema(description = "The catalog's version.", examples = "1")
        int version,

        @Schema(description = "SHA-256 of the canonical JSON of its content.", examples = "sha256:9b1c07ae...")
        String contentHash) {

    static CatalogReference of(CatalogSnapshot catalog) {
        return new CatalogReference(catalog.version(), catalog.contentHash());
    }
}
