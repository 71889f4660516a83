package dev.waymark.privacy.export;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an export looks like, as far as the contract says it. It is never in memory as a whole. */
@Schema(description = "All that is kept about a member, as it was at one moment.")
record MemberExport(
        @Schema(
                description =
                        "Where the JSON Schema of this document is, which describes every section and every property.",
                examples = "https://coach.example/docs/export.schema.json")
        String schema,

        @Schema(description = "Whose data this is.") String memberId,

        @Schema(description = "When it was read.") Instant exportedAt,

        @Schema(
                description =
                        "The sections by their names: a list each, of everything of that kind. A section is there even"
                                + " if it is empty.")
        Map<String, List<Map<String, Object>>> sections) {}
