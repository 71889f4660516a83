package dev.waymark.privacy.erasure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How many records of one kind have been deleted.")
public record ErasedRecords(
        @Schema(description = "The kind of record, as an export calls it.", examples = "checkIns")
        String section,

        @Schema(description = "How many have been deleted so far.", minimum = "0", examples = "41")
        long records) {}
