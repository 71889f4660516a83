package dev.waymark.audit;

import dev.waymark.support.Superuser;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The audit trail as the database has it, behind the service. */
final class TrailRows {

    private final Superuser database;
    private final String tenant;

    TrailRows(Superuser database, String tenant) {
        this.database = database;
        this.tenant = tenant;
    }

    /** An event, with the member that its pseudonym stands for. */
    record Noted(
            String operation,
            String role,
            String actor,
            @Nullable String member,
            @Nullable String pseudonym,
            @Nullable UUID record,
            @Nullable UUID consent) {}

    /** What was noted of one request. */
    List<Noted> ofRequest(UUID request) throws SQLException {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "select e.operation, e.actor_role, e.actor, p.member_id, e.pseudonym::text, e.record_id, e.consent_id"
                                + " from audit_events e left join member_pseudonyms p"
                                + " on p.tenant_id = e.tenant_id and p.pseudonym = e.pseudonym"
                                + " where e.tenant_id = ? and e.request_id = ?")) {
            select.setString(1, tenant);
            select.setObject(2, request);
            try (var rows = select.executeQuery()) {
                var noted = new ArrayList<Noted>();
                while (rows.next()) {
                    noted.add(new Noted(
                            rows.getString(1),
                            rows.getString(2),
                            rows.getString(3),
                            rows.getString(4),
                            rows.getString(5),
                            rows.getObject(6, UUID.class),
                            rows.getObject(7, UUID.class)));
                }
                return noted;
            }
        }
    }

    int count() throws SQLException {
        return number("select count(*) from audit_events where tenant_id = '%s'");
    }

    /** Runs a query of one number about the tenant. */
    int number(String query) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("/* a test */ " + query.formatted(tenant))) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Seals what can be sealed of all tenants, a few events in each seal. */
    void seal(int eventsInASeal) throws SQLException {
        number("select seal_audit_events(1000, %d) /* '%%s' */".formatted(eventsInASeal));
    }

    /** Changes rows of the tenant as nobody should. */
    int change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate("/* a test */ " + sql.formatted(tenant));
        }
    }
}
