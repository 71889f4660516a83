package dev.waymark.plan.writers;

import dev.waymark.platform.admission.WriteTarget;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
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

    private static final String LOOKUP = "select id from plans where tenant_id = ? and id ="
            + " (select plan_id from %s where tenant_id = ? and id = ?) and (? or member_id = ?)";

    private final DataSource database;

    PlanOfWrite(DataSource database) {
        this.database = database;
    }

    @Override
    public Optional<UUID> of(String path, String tenant, Scope scope) throws SQLException {
        var match = PATH.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        var id = UUID.fromString(match.group(2));
        var table = match.group(1);
        return table.equals("plans") ? Optional.of(id) : find(table, id, tenant, scope);
    }

    private Optional<UUID> find(String table, UUID id, String tenant, Scope scope) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(LOOKUP.formatted(table))) {
            statement.setString(1, tenant);
            statement.setString(2, tenant);
            statement.setObject(3, id);
            statement.setBoolean(4, scope.all());
            statement.setString(5, scope.memberId());
            try (var row = statement.executeQuery()) {
                return row.next() ? Optional.of(row.getObject(1, UUID.class)) : Optional.empty();
            }
        }
    }
}
