package dev.waymark.platform.problem;

import io.quarkus.oidc.OIDCException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * Whether a failure is that of something the service depends on: its database, or the issuer whose keys it needs. Then
 * the same request can succeed later.
 */
final class Outage {

    /**
     * By the first characters of the SQLSTATE: a lost connection, a failed transaction that can be repeated, a server
     * without resources (a full disk among them), one that stops or starts, one whose disk fails, one that only reads, and
     * one whose time limit has ended a statement, a wait for a lock, or a transaction.
     */
    private static final Set<String> STATES =
            Set.of("08", "40", "53", "57P", "58030", "25006", "57014", "55P03", "25P03", "25P04");

    private Outage() {}

    static boolean isBehind(Throwable failure) {
        return Reasons.of(failure).anyMatch(Outage::isOne);
    }

    private static boolean isOne(Throwable reason) {
        if (reason instanceof OIDCException
                || reason instanceof SQLTransientConnectionException
                || reason instanceof TimeoutException) {
            return true;
        }
        return reason instanceof SQLException failure
                && (failure.getSQLState() == null
                        ? isOfThePool(failure)
                        : STATES.stream().anyMatch(failure.getSQLState()::startsWith));
    }

    /** The pool gives its failures no state: that none was free in time, or that it has been closed. */
    private static boolean isOfThePool(SQLException failure) {
        return Arrays.stream(failure.getStackTrace())
                .findFirst()
                .filter(place -> place.getClassName().startsWith("io.agroal."))
                .isPresent();
    }
}
