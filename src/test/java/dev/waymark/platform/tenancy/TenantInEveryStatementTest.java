package dev.waymark.platform.tenancy;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Belongings;
import dev.waymark.support.Routes;
import dev.waymark.support.Sharing;
import dev.waymark.support.StatementLog;
import dev.waymark.support.Superuser;
import dev.waymark.support.TenantRule;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every route sends to its database, as the database writes it down: Hibernate's statements and those of our own. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class TenantInEveryStatementTest {

    @Inject
    Superuser database;

    @Test
    void everyStatementNamesItsTenant() throws SQLException, IOException {
        var statements = new TreeSet<String>();
        new StatementLog(database)
                .during(TenantInEveryStatementTest::callEveryRouteAsItsOwner)
                .forEach(executed -> statements.add(executed.sql()));
        // What the owner's functions do for all tenants.
        statements.removeAll(List.of("select delete_expired_keys()", "select tenant_id, id from claim_erasure()"));
        assertThat(statements)
                .anyMatch(sql -> sql.contains("from calendar_feeds"))
                .anyMatch(sql -> sql.contains("into idempotency_keys"))
                .anyMatch(sql -> sql.contains("into assessment_choices"))
                .anyMatch(sql -> sql.contains("into consent_accesses"))
                .anyMatch(sql -> sql.startsWith("update steps"))
                .anyMatch(sql -> sql.startsWith("delete from goals"))
                .allSatisfy(sql -> assertThat(TenantRule.broken(sql)).as(sql).isEmpty());
    }

    /** What only reads finds the same things; what writes finds things of its own. */
    private static void callEveryRouteAsItsOwner() {
        var tenant = newTenant();
        var read = Belongings.of(member("alice"), tenant);
        Sharing.share(tenant, "alice", "carl", "RESULTS", "PLANS", "CHECK_INS", "WINS", "WORKSHEETS", "WELLBEING");
        for (var route : Routes.all().toList()) {
            if (route.writes()) {
                call(Belongings.asNeeded(member("alice"), coach("carl"), newTenant()), route);
            } else {
                call(read, route);
                read.prepare(coach("carl").of(tenant), route).request(route.method(), read.address(route));
            }
        }
    }

    private static void call(Belongings own, Routes.Route route) {
        own.prepare(own.as(route), route)
                .header("If-Match", "*")
                .header("Idempotency-Key", "once")
                .request(route.method(), own.address(route));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select p1_0.id from plans p1_0 where p1_0.id=?",
                "select g1_0.id from goals g1_0 join plans p1_0 on p1_0.id=g1_0.plan_id where g1_0.tenant_id = ?",
                "select s1_0.id from steps s1_0 where s1_0.goal_id in (select g1_0.id from goals g1_0) and s1_0.tenant_id = ?",
                "update wins set code=? where id=?",
                "delete from occurrences where id=?",
                "insert into goals (id,plan_id) values (?,?)",
                "select plan_id from calendar_feeds where secret_hash = $1",
            })
    void aStatementThatNamesNoneIsFound(String sql) {
        assertThat(TenantRule.broken(sql)).hasSize(1);
    }
}
