package dev.waymark.plan.writers;

import dev.waymark.platform.admission.WriteTarget;
import dev.waymark.platform.persistence.QueryBatches;
import dev.waymark.platform.persistence.Sql;
import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The plan that a write locks: the one in the path, or that of the goal, step or win in the path. Plain SQL by key,
 * because nothing is loaded yet.
 */
@ApplicationScoped
class PlanOfWrite implements WriteTarget {

    private static final Pattern PATH = Pattern.compile(
            "/v1/(plans|goals|steps|wins)/([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})(?:/.*)?");

    private static final String LOOKUP =
            "select id from plans where tenant_id = ? and id = (select plan_id from %s where tenant_id = ? and id = ?)";

    private final QueryBatches batches;

    PlanOfWrite(QueryBatches batches) {
        this.batches = batches;
    }

    @Override
    public Optional<UUID> of(String path, String tenant, Scope scope) {
        var match = PATH.matcher(path);
        if (!match.matches()) {
            return Optional.empty();
        }
        var id = UUID.fromString(match.group(2));
        var table = match.group(1);
        return table.equals("plans") ? Optional.of(id) : find(table, id, tenant, scope);
    }

    private Optional<UUID> find(String table, UUID id, String tenant, Scope scope) {
        var lookup = Sql.of(LOOKUP.formatted(table), tenant, tenant, id).within("member_id", scope);
        var batch = batches.begin(tenant);
        var plans = batch.list(lookup, row -> row.getObject(1, UUID.class));
        batch.send();
        return plans.get().stream().findFirst();
    }
}
