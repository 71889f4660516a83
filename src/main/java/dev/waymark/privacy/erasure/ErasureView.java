package dev.waymark.privacy.erasure;

import dev.waymark.platform.json.CanonicalJson;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "The receipt of an erasure. It says what was deleted, and not whose it was.")
public record ErasureView(
        @Schema(description = "The receipt's id.") UUID id,

        @Schema(description = "Whether rows are still being deleted.")
        ErasureStatus status,

        @Schema(
                description =
                        "When the erasure was requested. From this moment on, nobody has seen anything of the member.")
        Instant requestedAt,

        @Schema(description = "When everything had been deleted; null until then.") @Nullable
        Instant completedAt,

        @Schema(description = "What has been deleted so far, by kind. Kinds of which there was nothing are listed too.")
        List<ErasedRecords> erased,

        @Schema(
                description =
                        "The SHA-256 of `id`, `requestedAt`, `completedAt` and `erased` as canonical JSON (RFC 8785), so that"
                                + " a receipt on file can be compared with this one; null until everything has been deleted.")
        @Nullable
        String hash) {

    static String hashOf(UUID id, Instant requestedAt, Instant completedAt, List<ErasedRecords> erased) {
        var signed = new TreeMap<String, Object>(
                Map.of("id", id, "requestedAt", requestedAt, "completedAt", completedAt, "erased", erased));
        return CanonicalJson.hash(signed);
    }
}
