package dev.waymark.catalog;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A published finding that supports a strategy.")
public record Evidence(
        @Schema(description = "The finding, in our own words.")
        String claim,

        @Schema(description = "The publication.") String source,

        @Schema(description = "Where to read it.", format = "uri", examples = "https://doi.org/10.1037/bul0000025")
        String url) {}
