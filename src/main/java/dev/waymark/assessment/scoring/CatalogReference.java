package dev.waymark.assessment.scoring;

import dev.waymark.catalog.CatalogSnapshot;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "One version of the catalog, with the hash of its content.")
public record CatalogReference(
        @Schema(description = "The catalog's version.", examples = "1")
        int version,

        @Schema(
                description = "SHA-256 of the canonical JSON of its content.",
                examples = "sha256:7876bbea90ec3b296cc4515fce995730b188d569a31a943777b4102abe67b6c0")
        String contentHash) {

    static CatalogReference of(CatalogSnapshot catalog) {
        return new CatalogReference(catalog.version(), catalog.contentHash());
    }
}
