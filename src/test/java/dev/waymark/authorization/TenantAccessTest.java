package dev.waymark.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.authorization.MatrixRecords.Record;
import dev.waymark.support.Routes;
import dev.waymark.support.Routes.Route;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is about a tenant as a whole, called in every role. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class TenantAccessTest {

    static Stream<Route> ofTenants() {
        return Routes.ofTenants();
    }

    @ParameterizedTest
    @MethodSource("ofTenants")
    void whatIsAboutATenantIsForThoseWhoMayCall(Route route) {
        var records = MatrixRecords.asNeeded();
        for (var caller : MatrixCaller.values()) {
            var status = records.call(caller, route, Record.OWN, records.asked(route, Record.OWN))
                    .statusCode();
            var reach = caller.reach(Permissions.of(route.id()).orElseThrow());
            assertThat(status)
                    .as("%s: %s", route, caller)
                    .isEqualTo(caller.hasAToken() ? reach == Reach.NONE ? 403 : 200 : 401);
        }
    }
}
