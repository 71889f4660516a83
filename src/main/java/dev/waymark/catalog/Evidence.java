package dev.waymark.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A published finding that speaks for a strategy. */
@Schema(description = "A published finding that speaks for a strategy.")
public record Evidence(
        @Schema(description = "What was found, in our words.")
        String claim,

        @Schema(description = "The publication.") String source,

        @Schema(description = "Where to read it.", format = "uri", examples = "https://doi.org/10.1037/bul0000025")
        String url) {}
