package dev.waymark.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(name = "AuditEvent", description = "Who did what to whose data under which consent, never the data.")
public record AuditEventView(
        @Schema(description = "The event's id.") UUID id,
        @Schema(description = "When it was done.") Instant at,
        @Schema(description = "Who did it.") AuditActor actor,

        @Schema(
                description =
                        "The pseudonym of the member whose data it was; null if it was not about one member. It is the"
                                + " same in all events about a member until the member is erased. After that, nobody can tell who it was.",
                examples = "b6a0f5a4-2f0a-4d64-8c1c-3e0d7f5f9a55")
        @Nullable
        UUID member,

        @Schema(description = "What was done: an operation of this contract.", examples = "completeStep")
        String operation,

        @Schema(description = "The record that it was done to; null if it was not about one record.") @Nullable
        UUID recordId,

        @Schema(description = "The consent under which a coach acted; null for everyone else.") @Nullable
        UUID consentId,

        @Schema(
                description = "The `X-Request-Id` of the request if it was a UUID; null otherwise.",
                examples = "5b1cbb0e-18c5-4d5c-9ac6-1cbcb1a1e1d8")
        @Nullable
        UUID requestId) {

    static final String COLUMNS = "id, at, actor, actor_role, pseudonym, operation, record_id, consent_id, request_id";

    static AuditEventView of(ResultSet row) throws SQLException {
        return new AuditEventView(
                row.getObject(1, UUID.class),
                row.getObject(2, OffsetDateTime.class).toInstant(),
                new AuditActor(row.getString(3), row.getString(4)),
                row.getObject(5, UUID.class),
                row.getString(6),
                row.getObject(7, UUID.class),
                row.getObject(8, UUID.class),
                row.getObject(9, UUID.class));
    }
}
