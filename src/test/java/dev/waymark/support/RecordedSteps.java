package dev.waymark.support;

import java.sql.SQLException;

/** Steps that records have completed, of members who have not kept as many records as their steps ask for. */
public final class RecordedSteps {

    private RecordedSteps() {}

    /** From now on, each record of the tenant has completed a step of the member who keeps it. */
    public static void completeIn(String tenant, Superuser database) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                    insert into record_completions (tenant_id, record_id, step_id, plan_id)
                    select distinct on (r.id) r.tenant_id, r.id, s.id, s.plan_id from worksheet_records r
                    join plans p on p.tenant_id = r.tenant_id and p.member_id = r.member_id
                    join steps s on s.tenant_id = p.tenant_id and s.plan_id = p.id where r.tenant_id = ?""")) {
            insert.setString(1, tenant);
            insert.execute();
        }
    }
}
