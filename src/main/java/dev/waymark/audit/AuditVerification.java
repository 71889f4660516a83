package dev.waymark.audit;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "Whether the audit trail is as it was when it was sealed.")
public record AuditVerification(
        @Schema(description = "Whether all that was looked at is unchanged.")
        boolean intact,

        @Schema(description = "How many seals were looked at.", examples = "12")
        int seals,

        @Schema(description = "How many events they seal.", examples = "340")
        long events,

        @Schema(description = "How many events wait to be sealed, which usually takes a minute.", examples = "3")
        long unsealed,

        @Schema(
                description =
                        "The number of the first seal that does not match; null if `intact`. A seal that is missing"
                                + " counts, too.",
                examples = "7")
        @Nullable
        Long firstBroken,

        @Schema(description = "Send it as `fromSeal` to verify what follows; null at the end of the chain.") @Nullable
        Long nextSeal,

        @Schema(
                description =
                        "The hash of the seal before the first that was looked at, which is taken for granted: compare it with"
                                + " the one that you have kept. Empty at the beginning of the chain.")
        String previousHash,

        @Schema(description = "The number of the newest seal; 0 if nothing has been sealed.", examples = "12")
        long headSeal,

        @Schema(
                description =
                        "The hash of the newest seal. Keep a copy outside the database: someone with full access to the database can also"
                                + " compute a new chain, but not one with a hash that you have kept. Empty if nothing has been sealed.",
                examples = "8b0c1f3f6d2b5e7a9c4d8e1f2a3b4c5d6e7f8091a2b3c4d5e6f708192a3b4c5d")
        String headHash) {}
