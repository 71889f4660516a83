package dev.waymark.platform.tenancy;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Belongings;
import dev.waymark.support.Routes;
import dev.waymark.support.Routes.Route;
import dev.waymark.support.ServiceRole;
import dev.waymark.support.StatementLog;
import dev.waymark.support.StatementLog.Executed;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/**
 * A tenant that has just signed up is as quick as the one that the database knows best: every statement of every route is
 * explained for one that the statistics are full of, and for one that they do not know.
 */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class UnknownTenantTest {

    /** Other members' plans, as many as a tenant has that is to be searched through by no statement. */
    private static final int PLANS = 400;

    /** When it is planned for a guess, it looks a few times at all that the tenant has, but not once for each of many rows. */
    private static final long ROWS_OF_A_TENANT = 10 * PLANS * 4 * 5 * 3;

    /** Reads come first, and what deletes comes last, its parts first. */
    private static final Comparator<Route> ORDER = Comparator.comparing((Route route) -> !route.gets())
            .thenComparing(route -> route.method().equals("DELETE"))
            .thenComparing(Route::path, Comparator.reverseOrder());

    private static final List<String> TABLES = List.of(
            "plans",
            "goals",
            "steps",
            "occurrences",
            "check_ins",
            "wins",
            "plan_history",
            "assessments",
            "assessment_choices");

    private static final String[] FILL = {"""
        insert into plans (tenant_id, id, member_id, title, lifecycle, start_on, ends_on, weekly_minutes, days_off, time_zone,
            catalog_version, created_at, updated_at)
        select '%1$s', lpad(to_hex(nextval('ids')), 32, '0')::uuid, 'm' || n %% 200, 'A plan', 'ACTIVE', '2026-01-05', '2026-03-02', 120, '[]', 'UTC', 1,
            now(), now()
        from generate_series(1, %2$d) n""", """
        insert into goals (tenant_id, id, plan_id, position, title, horizon)
        select tenant_id, lpad(to_hex(nextval('ids')), 32, '0')::uuid, id, n, 'A goal', 'SHORT' from plans, generate_series(0, 3) n
        where tenant_id = '%1$s' and title = 'A plan'""", """
        insert into steps (tenant_id, id, goal_id, plan_id, position, title, effort_minutes, after, cadence, status, due_on)
        select tenant_id, lpad(to_hex(nextval('ids')), 32, '0')::uuid, id, plan_id, n, 'A step', 30, '[]', case when n = 0 then 'FREQ=WEEKLY;COUNT=8' end,
            'TODO', date '2026-01-05' + n
        from goals, generate_series(0, 4) n where tenant_id = '%1$s' and title = 'A goal'""", """
        insert into occurrences (tenant_id, id, step_id, plan_id, due_on, status)
        select tenant_id, lpad(to_hex(nextval('ids')), 32, '0')::uuid, id, plan_id, due_on + n, 'TODO'
        from steps, generate_series(1, 3) n where tenant_id = '%1$s' and title = 'A step'""", """
        insert into check_ins (tenant_id, id, plan_id, day, confidence, mood, created_at)
        select tenant_id, lpad(to_hex(nextval('ids')), 32, '0')::uuid, id, date '2026-01-05' + n, 5, 3, now() from plans, generate_series(1, 10) n
        where tenant_id = '%1$s' and title = 'A plan'""", """
        insert into check_ins (tenant_id, id, plan_id, day, confidence, mood, created_at, replaces)
        select tenant_id, lpad(to_hex(nextval('ids')), 32, '0')::uuid, plan_id, day, 6, 4, now(), id from check_ins where tenant_id = '%1$s'""", """
        insert into wins (tenant_id, id, plan_id, code, subject, amount, standing, earned_at)
        select tenant_id, lpad(to_hex(nextval('ids')), 32, '0')::uuid, id, 'GOAL', n, 1, true, now() from plans, generate_series(1, 5) n
        where tenant_id = '%1$s' and title = 'A plan'""", """
        insert into plan_history (tenant_id, id, plan_id, at, actor_subject, actor_role, code, about, changes, changes_omitted,
            moved)
        select tenant_id, lpad(to_hex(nextval('ids')), 32, '0')::uuid, id, now(), 'x', 'member', 'PLAN_CHANGED', 'x', '[]', 0, 0
        from plans, generate_series(1, 10) n where tenant_id = '%1$s' and title = 'A plan'""", """
        insert into assessments (tenant_id, id, member_id, questionnaire_key, questionnaire_version, questionnaire_hash, status,
            answers, created_at, updated_at, revision)
        select tenant_id, lpad(to_hex(nextval('ids')), 32, '0')::uuid, member_id, 'career-rut-short', 1, 'x', 'DRAFT', '{}', now(), now(), 0
        from plans, generate_series(1, 5) n where tenant_id = '%1$s' and title = 'A plan'""", """
        insert into assessment_choices (tenant_id, assessment_id, strategy, choice, chosen_at)
        select tenant_id, id, 'strategy-' || n, 'CHOSEN', now() from assessments, generate_series(1, 5) n where tenant_id = '%1$s'"""};

    @Inject
    Superuser database;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    /** The statistics have seen one tenant, and then all of them. */
    @Test
    void isReadAsQuicklyAsAKnownOne() throws SQLException, IOException {
        var known = newTenant();
        fill(known);
        analyze(1);
        var unknown = newTenant();
        fill(unknown);
        var executed = new LinkedHashMap<String, List<Executed>>();
        for (var tenant : new String[] {known, unknown, newTenant()}) {
            executed.put(tenant, executed(tenant));
        }
        executed.forEach(this::assertQuick);
        assertNoticed(unknown);
        analyze(0);
        executed.forEach(this::assertQuick);
    }

    private void assertQuick(String tenant, List<Executed> executed) {
        assertThat(efforts(tenant, executed, "force_generic_plan"))
                .hasSizeGreaterThan(30)
                .allSatisfy((sql, effort) -> assertThat(effort.rows()).as(sql).isLessThanOrEqualTo(Effort.FEW_ROWS));
        assertThat(efforts(tenant, executed, "force_custom_plan")).allSatisfy((sql, effort) -> {
            assertThat(effort.rows()).as(sql).isLessThanOrEqualTo(ROWS_OF_A_TENANT);
            assertThat(effort.isMultiplied()).as(sql).isFalse();
        });
    }

    /** As when the occurrences of a plan were once found by their steps, and those by their goals. */
    private void assertNoticed(String tenant) throws SQLException {
        var bad = new Executed(
                "select * from goals g join lateral (select * from goals other where other.tenant_id = $1"
                        + " and other.title <> g.title offset 0) other on true where g.tenant_id = $1 and g.plan_id = $2",
                List.of("'" + tenant + "'", "'" + planOf(tenant) + "'"),
                "");
        assertThat(efforts(tenant, List.of(bad), "force_custom_plan")
                        .get(bad.sql())
                        .isMultiplied())
                .isTrue();
    }

    private String planOf(String tenant) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select id from plans where tenant_id = '%s'".formatted(tenant))) {
            row.next();
            return row.getString(1);
        }
    }

    /** @param tenants how many there are, if the database is not to find that out for itself */
    private void analyze(int tenants) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var table : TABLES) {
                statement.execute(
                        "alter table %s alter column tenant_id set (n_distinct = %d)".formatted(table, tenants));
            }
            statement.execute("analyze");
        }
    }

    private void fill(String tenant) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            // Ids that grow, like those that the service gives.
            statement.execute("create temporary sequence ids");
            for (var insert : FILL) {
                statement.execute(insert.formatted(tenant, PLANS));
            }
        }
    }

    /** What is executed when Alice calls every route with what is hers. */
    private List<Executed> executed(String tenant) throws SQLException, IOException {
        var alice = member("alice");
        var own = Belongings.of(alice, tenant);
        var all = new StatementLog(database)
                .during(() -> Routes.all()
                        .sorted(ORDER)
                        .forEach(route -> own.prepare(alice.of(tenant), route)
                                .header("If-Match", "*")
                                .request(route.method(), own.address(route))));
        return all.stream()
                .filter(each -> each.sql().matches("(?s)(select|update|delete).*"))
                .toList();
    }

    /** The worst that each statement did, limited to the tenant as the service is. */
    private Map<String, Effort> efforts(String tenant, List<Executed> executed, String mode) {
        var efforts = new LinkedHashMap<String, Effort>();
        try (var connection = connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set plan_cache_mode = " + mode);
            statement.execute("set role " + ServiceRole.NAME);
            statement.execute("set waymark.tenant = '%s'".formatted(tenant));
            for (var each : executed) {
                efforts.merge(each.sql(), Effort.of(each, connection), Effort::and);
            }
            connection.rollback();
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
        return efforts;
    }

    /** Statements with the places of their values as they were logged. */
    private Connection connect() throws SQLException {
        return DriverManager.getConnection(url + "?preferQueryMode=simple", "postgres", "postgres");
    }
}
