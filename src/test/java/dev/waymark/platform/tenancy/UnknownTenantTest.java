package dev.waymark.platform.tenancy;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Belongings;
import dev.waymark.support.MarkedBodies;
import dev.waymark.support.Routes;
import dev.waymark.support.Routes.Route;
import dev.waymark.support.ServiceRole;
import dev.waymark.support.Sharing;
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
import java.util.regex.Pattern;
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

    /** A coach reads what up to 500 members share at once, and an export reads all that was ever done with a member's data. */
    private static final Pattern OF_MANY = Pattern.compile(
            "owners\\(owner\\)|coach_id = .* order by member_id limit|from audit_events where \\(tenant_id, pseudonym\\) =");

    /** What is not sealed yet is what a tenant has changed within a minute: here, all that the test has. */
    private static final String UNSEALED = "select count(*) from audit_events where tenant_id = $1 and xid >=";

    /** Reads come first, and what deletes comes last, its parts first. */
    private static final Comparator<Route> ORDER = Comparator.comparing((Route route) -> !route.gets())
            .thenComparing(route -> route.method().equals("DELETE"))
            .thenComparing(Route::path, Comparator.reverseOrder());

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
                .allSatisfy((sql, effort) -> assertThat(effort.rows()).as(sql).isLessThanOrEqualTo(most(sql, effort)));
        assertThat(efforts(tenant, executed, "force_custom_plan")).allSatisfy((sql, effort) -> {
            assertThat(effort.rows()).as(sql).isLessThanOrEqualTo(ROWS_OF_A_TENANT);
            assertThat(effort.isMultiplied()).as(sql).isFalse();
        });
    }

    private static long most(String sql, Effort effort) {
        if (sql.startsWith(UNSEALED)) {
            return ROWS_OF_A_TENANT;
        }
        return OF_MANY.matcher(sql).find() ? effort.mostForReturned() : Effort.FEW_ROWS;
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
            for (var table : FullTenant.TABLES) {
                statement.execute(
                        "alter table %s alter column tenant_id set (n_distinct = %d)".formatted(table, tenants));
            }
            statement.execute("analyze");
        }
    }

    private void fill(String tenant) throws SQLException {
        try (var connection = connect()) {
            FullTenant.fill(connection, tenant, PLANS);
        }
    }

    /** What is executed when Alice, and a coach, who does not see what is private, call every route with what is hers. */
    private List<Executed> executed(String tenant) throws SQLException, IOException {
        var own = Belongings.of(member("alice"), tenant);
        Sharing.share(tenant, "alice", "carl", "RESULTS", "PLANS", "CHECK_INS", "WINS", "WORKSHEETS");
        var all = new StatementLog(database)
                .during(() -> Routes.all()
                        .filter(route -> !route.id().equals("eraseMember"))
                        .sorted(ORDER)
                        .forEach(route -> {
                            callAsCoach(route, own, tenant);
                            own.prepare(own.as(route), route)
                                    .header("If-Match", "*")
                                    .request(route.method(), own.address(route));
                        }));
        return all.stream()
                .filter(each -> each.sql().matches("(?s)(select|update|delete|with).*"))
                .toList();
    }

    private static void callAsCoach(Route route, Belongings own, String tenant) {
        var request = coach("carl").of(tenant);
        if (!route.takesMember()) {
            own.prepare(request, route).request(route.method(), own.address(route));
        } else if (route.gets()) {
            request.queryParam("memberId", "alice").get(route.path());
        } else {
            request.contentType(route.bodyType())
                    .body(MarkedBodies.example(route.id()).put("memberId", "alice"))
                    .request(route.method(), route.path());
        }
    }

    /** The worst that each statement did, limited to the tenant as the service is. */
    private Map<String, Effort> efforts(String tenant, List<Executed> executed, String mode) {
        var efforts = new LinkedHashMap<String, Effort>();
        try (var connection = connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set plan_cache_mode = %s; set role %s".formatted(mode, ServiceRole.NAME));
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
