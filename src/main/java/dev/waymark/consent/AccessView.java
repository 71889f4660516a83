package dev.waymark.consent;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(
        description =
                "What a coach has read. The same operation on the same record is listed once per hour, with the first"
                        + " time.")
public record AccessView(
        @Schema(description = "When the coach read it, for the first time in that hour.")
        Instant at,

        @Schema(description = "The `operationId` of the operation that the coach called.", examples = "getPlan")
        String operation,

        @Schema(description = "What kind of record it was.") AccessKind kind,

        @Schema(description = "The same in a word.", examples = "Plans")
        String kindLabel,

        @Schema(
                description =
                        "The id in the address of what was read; null if it was about the member and not about one"
                                + " record.")
        @Nullable
        UUID recordId,

        @Schema(description = "What the coach did, in words for the member.", examples = "Read your plan.")
        String sentence) {

    static AccessView of(Access access) {
        var words = AccessWording.of(access.operation());
        return new AccessView(
                access.at(),
                access.operation(),
                words.kind(),
                words.kind().label(),
                access.recordId().isEmpty() ? null : UUID.fromString(access.recordId()),
                words.sentence());
    }
}
