package dev.waymark.platform.persistence;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Api;
import dev.waymark.support.Belongings;
import dev.waymark.support.Routes;
import dev.waymark.support.Routes.Route;
import dev.waymark.support.StatementLog;
import dev.waymark.support.StatementLog.Executed;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every GET of the contract that sends several queries sends them in one transaction that sees one snapshot. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class OneSnapshotTest {

    /** At the beginning of a transaction, or with it. */
    private static final Set<String> ONE_SNAPSHOT = Set.of(
            "set transaction isolation level repeatable read, read only",
            "begin isolation level repeatable read, read only");

    private static final Pattern MARK = Pattern.compile("select '(/v1/.*)'");

    private static final Api ALICE = member("alice");

    @Inject
    Superuser database;

    @Test
    void everyReadOfSeveralQueriesSeesOneSnapshot() throws SQLException, IOException {
        var tenant = newTenant();
        var own = Belongings.of(ALICE, tenant);
        var executed = new StatementLog(database)
                .during(() -> Routes.all().filter(OneSnapshotTest::onlyReads).forEach(route -> read(route, own)));
        var several = byRoute(executed);
        several.values().removeIf(statements -> queries(statements, tenant).size() < 2);
        assertThat(several).containsKeys("/v1/plans/{id}", "/v1/calendar-feeds/{secret}.ics", "/v1/plans/{id}/wins");
        assertThat(several).allSatisfy((route, statements) -> {
            var snapshots = statements.stream()
                    .filter(each -> ONE_SNAPSHOT.contains(each.sql()))
                    .toList();
            assertThat(snapshots).as("%s sees one snapshot", route).hasSize(1);
            assertThat(queries(statements, tenant))
                    .extracting(Executed::transaction)
                    .as(route)
                    .containsOnly(snapshots.get(0).transaction());
        });
    }

    /** Figures about a cohort are published, which is written down. */
    private static boolean onlyReads(Route route) {
        return route.gets() && !route.kind().equals("cohorts");
    }

    /** Marks in the log where the statements of a route begin. */
    private void read(Route route, Belongings own) {
        try (var connection = database.getConnection();
                var mark = connection.prepareStatement("select '%s'".formatted(route.path()))) {
            mark.execute();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        own.prepare(own.as(route), route).get(own.address(route)).then().statusCode(200);
    }

    private static Map<String, List<Executed>> byRoute(List<Executed> executed) {
        var byRoute = new LinkedHashMap<String, List<Executed>>();
        var present = new ArrayList<Executed>();
        for (var each : executed) {
            var mark = MARK.matcher(each.sql());
            if (mark.matches()) {
                present = new ArrayList<>();
                byRoute.put(mark.group(1), present);
            } else {
                present.add(each);
            }
        }
        return byRoute;
    }

    /**
     * A feed is found by its secret before its tenant is known, and only then is the plan read. That a coach has read something is
     * written down outside of the snapshot, which only reads.
     */
    private static List<Executed> queries(List<Executed> statements, String tenant) {
        return statements.stream()
                .filter(each -> !each.sql().contains("from calendar_feeds"))
                .filter(each -> !each.sql().contains("into consent_accesses"))
                .filter(each -> !each.sql().contains("note_audit"))
                .filter(each -> each.values().contains("'" + tenant + "'"))
                .toList();
    }
}
