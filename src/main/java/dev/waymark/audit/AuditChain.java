package dev.waymark.audit;

import dev.waymark.platform.persistence.QueryBatch.RowReading;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes the hashes of the seals again, a few of them at a time. How they are made is in {@code V39__audit.sql}. */
@ApplicationScoped
class AuditChain {

    private static final int MOST_SEALS = 1_000;
    private static final int SEALS_AT_A_TIME = 50;

    private static final String ENDS = "select anchor_number, anchor_xid, anchor_hash, head_number, head_xid, head_hash"
            + " from audit_chains where tenant_id = ?";

    /** Those that no seal covers: newer than the chain, or slipped in before it. */
    private static final String UNSEALED = "select count(*) from audit_events where tenant_id = ? and xid >= ?";

    private static final String SLIPPED_IN = "select count(*) from audit_events where tenant_id = ? and xid < ?";

    private static final String SEALS = "select number, begin_xid, end_xid, events, previous_hash, hash,"
            + " audit_hash(tenant_id, number, begin_xid, end_xid, previous_hash)"
            + " from audit_seals where tenant_id = ? and number >= ? order by number limit ?";

    private final QueryBatches batches;
    private final Caller caller;

    AuditChain(QueryBatches batches, Caller caller) {
        this.batches = batches;
        this.caller = caller;
    }

    /** Where a chain begins or ends: behind this seal. */
    record End(long number, long xid, byte[] hash) {

        static final End NONE = new End(0, 0, new byte[0]);

        private static End of(ResultSet row, int column) throws SQLException {
            return new End(row.getLong(column), row.getLong(column + 1), row.getBytes(column + 2));
        }

        private boolean is(End other) {
            return number == other.number && xid == other.xid && Arrays.equals(hash, other.hash);
        }
    }

    /** What the tenant's chain says of itself. */
    private record Ends(End anchor, End head) {

        private static Ends of(ResultSet row) throws SQLException {
            return new Ends(End.of(row, 1), End.of(row, 4));
        }
    }

    /** A seal, with the hash that it should have. */
    record Seal(long number, long beginXid, long endXid, int events, byte[] previous, byte[] hash, byte[] computed) {

        private static Seal of(ResultSet row) throws SQLException {
            return new Seal(
                    row.getLong(1),
                    row.getLong(2),
                    row.getLong(3),
                    row.getInt(4),
                    row.getBytes(5),
                    row.getBytes(6),
                    row.getBytes(7));
        }

        End end() {
            return new End(number, endXid, hash);
        }

        boolean follows(End before) {
            return new End(number - 1, beginXid, previous).is(before) && Arrays.equals(hash, computed);
        }
    }

    /** @param from the number of the first seal to look at; the oldest that is kept if null */
    AuditVerification verify(@Nullable Long from) {
        var tenant = caller.tenant();
        var ends = list(Sql.of(ENDS, tenant), Ends::of).stream().findFirst().orElse(new Ends(End.NONE, End.NONE));
        var begin = begin(tenant, from, ends.anchor());
        var slippedIn = begin.is(ends.anchor()) && count(SLIPPED_IN, tenant, begin.xid()) > 0;
        var walk = new Walk(begin, ends.head(), slippedIn);
        for (var end = false; !end && walk.seals < MOST_SEALS; ) {
            var some = list(Sql.of(SEALS, tenant, walk.last.number() + 1, SEALS_AT_A_TIME), Seal::of);
            some.forEach(walk::pass);
            end = some.size() < SEALS_AT_A_TIME || walk.firstBroken != null;
            walk.end(end);
        }
        return walk.verification(count(UNSEALED, tenant, ends.head().xid()));
    }

    /** The seal before the first one: what is before it is taken for granted. */
    private End begin(String tenant, @Nullable Long from, End anchor) {
        return from == null || from - 1 <= anchor.number()
                ? anchor
                : list(Sql.of(SEALS, tenant, from - 1, 1), Seal::of).stream()
                        .findFirst()
                        .map(Seal::end)
                        .orElse(anchor);
    }

    private long count(String query, String tenant, long xid) {
        return list(Sql.of(query, tenant, xid), row -> row.getLong(1)).get(0);
    }

    private <T> List<T> list(Sql sql, RowReading<T> reading) {
        var batch = batches.begin();
        var rows = batch.list(sql, reading);
        batch.send();
        return rows.get();
    }

    /** From seal to seal, until one does not follow the one before. */
    private static final class Walk {

        private final End begin;
        private final End head;
        private End last;
        private int seals;
        private long events;
        private @Nullable Long firstBroken;
        private boolean isAtEnd;

        Walk(End begin, End head, boolean slippedIn) {
            this.begin = begin;
            this.last = begin;
            this.head = head;
            this.firstBroken = slippedIn ? begin.number() + 1 : null;
        }

        void pass(Seal seal) {
            if (firstBroken == null) {
                if (!seal.follows(last)) {
                    firstBroken = last.number() + 1;
                }
                seals++;
                events += seal.events();
                last = seal.end();
            }
        }

        /** The last seal must be the one that the chain ends with. */
        void end(boolean reached) {
            isAtEnd = reached;
            if (reached && firstBroken == null && !last.is(head)) {
                firstBroken = last.number() + 1;
            }
        }

        AuditVerification verification(long unsealed) {
            return new AuditVerification(
                    firstBroken == null,
                    seals,
                    events,
                    unsealed,
                    firstBroken,
                    isAtEnd ? null : last.number() + 1,
                    HexFormat.of().formatHex(begin.hash()),
                    head.number(),
                    HexFormat.of().formatHex(head.hash()));
        }
    }
}
