package dev.waymark.plan.writers;

import dev.waymark.platform.admission.WriteTarget;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * The plan that a write locks: the one in the path, or that of the goal, step or win in the path. Plain SQL by key,
 * because nothing is loaded yet.
 */
@ApplicationScoped
class PlanOfWrite implements WriteTarget {

    private static final Pattern PATH = Pattern.compile(
            "/v1/(plans|goals|steps|wins)/([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(?:/.*)?");

    private static final String OF_GOAL = "select plan_id from goals where tenant_id = ? and id = ";
    private static final String OF_STEP = OF_GOAL + "(select goal_id from steps where tenant_id = ? and id = ?)";
    private static final String OF_WIN = "select plan_id from wins where tenant_id = ? and id = ?";

    private static final Map<String, Lookup> LOOKUPS = Map.of(
            "goals", new Lookup(OF_GOAL + "?", 1), "steps", new Lookup(OF_STEP, 2), "wins", new Lookup(OF_WIN, 1));

    private final DataSource database;

    PlanOfWrite(DataSource database) {
        this.database = database;
    }

    /** @param tenants how often it names the tenant */
    private record Lookup(String planId, int tenants) {

        String sql() {
            return "select id from plans where tenant_id = ? and id = (" + planId + ") and (? or member_id = ?)";
        }

        void bind(PreparedStatement statement, String tenant, UUID id, Scope scope) throws SQLException {
            var next = 1;
            while (next <= 1 + tenants) {
                statement.setString(next++, tenant);
            }
            statement.setObject(next++, id);
            statement.setBoolean(next++, scope.all());
            statement.setString(next, scope.memberId());
        }
    }

    @Override
    public Optional<UUID> of(String path, String tenant, Scope scope) throws SQLException {
        var match = PATH.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        var id = UUID.fromString(match.group(2));
        var lookup = LOOKUPS.get(match.group(1));
        return lookup == null ? Optional.of(id) : find(lookup, id, tenant, scope);
    }

    private Optional<UUID> find(Lookup lookup, UUID id, String tenant, Scope scope) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(lookup.sql())) {
            lookup.bind(statement, tenant, id, scope);
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }
}
