package dev.waymark.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.authorization.MatrixRecords.Record;
import dev.waymark.support.Routes;
import dev.waymark.support.Routes.Route;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation, called in every role for every relation that a record can have to the caller: one's own, another member's,
 * another tenant's, and none. A caller who may not see a record gets exactly what they would get if it did not exist. What coaches get
 * under a consent is tried by {@link SharedAccessMatrixTest}.
 */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AccessMatrixTest {

    private static final String ROUTES = "dev.waymark.support.Routes#";

    /** Operations times callers times records, as it has been for a while: more is fine, less has lost something. */
    private static final int FEWEST_CELLS = 3_000;

    private static final AtomicInteger CELLS = new AtomicInteger();

    /** Made once: what can be seen and changed is made for its cell alone. */
    private static MatrixRecords shared;

    private static Map<Record, Map<String, String>> state;

    static Stream<Route> forMembers() {
        return Routes.ofMembers().filter(route -> MatrixCaller.MEMBER.reach(permissionOf(route)) != Reach.NONE);
    }

    static Stream<Route> forServices() {
        return Routes.ofMembers().filter(route -> MatrixCaller.SERVICE.reach(permissionOf(route)) != Reach.NONE);
    }

    static Stream<Route> ofNobody() {
        return Routes.all().filter(route -> permissionOf(route) == Permission.CATALOG);
    }

    @BeforeEach
    void makeRecords() {
        if (shared == null) {
            shared = MatrixRecords.asNeeded().with(Record.OWN, Record.OF_ANOTHER_MEMBER, Record.OF_ANOTHER_TENANT);
            state = shared.read();
        }
    }

    @AfterAll
    static void nothingWasChangedOrLeftOut() throws IOException {
        assertThat(shared.read()).isEqualTo(state);
        Files.writeString(Path.of("target/access-matrix.txt"), CELLS + " cells\n");
        assertThat(CELLS.get()).as("cells").isGreaterThanOrEqualTo(FEWEST_CELLS);
    }

    private static Permission permissionOf(Route route) {
        return Permissions.of(route.id()).orElseThrow();
    }

    private static boolean sees(Reach reach, Record record) {
        return switch (record) {
            case OWN -> reach == Reach.OWN || reach == Reach.TENANT;
            case OF_ANOTHER_MEMBER -> reach == Reach.TENANT;
            case OF_ANOTHER_TENANT, ABSENT -> false;
        };
    }

    private static Told told(MatrixCaller caller, Route route, Record record) {
        return told(caller, route, record, shared.asked(route, record));
    }

    private static Told told(MatrixCaller caller, Route route, Record record, String asked) {
        CELLS.incrementAndGet();
        return Told.by(shared.call(caller, route, record, asked), asked);
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "ofMembers")
    void whoeverMayNotSeeARecordGetsWhatTheyWouldGetWithoutIt(Route route) {
        for (var caller : MatrixCaller.values()) {
            var reach = caller.reach(permissionOf(route));
            var absent = told(caller, route, Record.ABSENT);
            assertThat(absent.status()).as("%s: %s", route, caller).isIn(statusesOfNothing(route, caller, reach));
            for (var record : Record.values()) {
                if (!sees(reach, record) && record != Record.ABSENT && !creates(route, reach)) {
                    assertThat(told(caller, route, record))
                            .as("%s: %s, %s", route, caller, record)
                            .isEqualTo(absent);
                }
            }
        }
    }

    /** A service may create something for any member, and a coach ask any, also one of whom there is nothing yet. */
    private static boolean creates(Route route, Reach reach) {
        return (reach == Reach.TENANT || reach == Reach.AS_COACH) && MatrixRecords.creates(route);
    }

    /** What a caller can get who asks for what does not exist: of a list of the coach's own, an empty page. */
    private static List<Integer> statusesOfNothing(Route route, MatrixCaller caller, Reach reach) {
        if (!caller.hasAToken()) {
            return List.of(401);
        }
        return switch (reach) {
            case NONE -> List.of(403);
            // A member's token must not name another member, whoever there is; a service's may name anyone.
            case OWN -> List.of(MatrixRecords.isByMember(route) ? 403 : 404);
            default ->
                MatrixRecords.isByMember(route) || !route.hasVariables()
                        ? List.of(200, 201, 202, 204, 404)
                        : List.of(404);
        };
    }

    /** What really changes or deletes something gets records of its own. */
    @ParameterizedTest
    @MethodSource("forMembers")
    void aMemberIsServedTheirOwn(Route route) {
        var records = route.writes() ? MatrixRecords.asNeeded() : shared;
        var asked = records.asked(route, Record.OWN);
        var response = records.call(MatrixCaller.MEMBER, route, Record.OWN, asked);
        CELLS.incrementAndGet();
        assertThat(response.statusCode()).as(response.toString()).isNotIn(401, 403, 404, 405);
        if (route.gets()) {
            assertThat(Told.by(response, asked)).isNotEqualTo(told(MatrixCaller.SERVICE, route, Record.ABSENT));
        }
    }

    /** A stale tag is refused only where there is something to change, and changes nothing. */
    @ParameterizedTest
    @MethodSource("forServices")
    void aServiceIsServedAnyOfItsTenant(Route route) {
        var changes = route.writes() && route.hasVariables();
        for (var record : List.of(Record.OWN, Record.OF_ANOTHER_MEMBER)) {
            var asked = shared.asked(route, record);
            var response = shared.call(MatrixCaller.SERVICE, route, record, asked, changes ? "\"stale\"" : "*");
            CELLS.incrementAndGet();
            assertThat(response.statusCode())
                    .as(response.toString())
                    .satisfies(status -> assertThat(changes ? status == 412 : status < 401 || status == 409)
                            .isTrue());
            if (route.gets()) {
                assertThat(Told.by(response, asked)).isNotEqualTo(told(MatrixCaller.SERVICE, route, Record.ABSENT));
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "withAnId")
    void aMalformedIdIsOneThatDoesNotExist(Route route) {
        for (var caller : MatrixCaller.DIFFERENT) {
            var absent = told(caller, route, Record.ABSENT).ofAnyLength();
            for (var malformed : List.of("not-an-id", "\0", shared.asked(route, Record.OWN) + "0")) {
                assertThat(told(caller, route, Record.OWN, malformed).ofAnyLength())
                        .as("%s: %s, %s", route, caller, malformed)
                        .isEqualTo(absent);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("ofNobody")
    void whatIsNobodysIsTheSameForAllWhoMayCall(Route route) {
        var first = told(MatrixCaller.SERVICE, route, Record.OWN);
        assertThat(first.status()).isLessThan(401);
        for (var caller : MatrixCaller.values()) {
            var told = told(caller, route, Record.OWN);
            if (caller.reach(permissionOf(route)) == Reach.NOBODYS) {
                assertThat(told).as("%s: %s", route, caller).isEqualTo(first);
            } else {
                assertThat(told.status()).as("%s: %s", route, caller).isEqualTo(caller.hasAToken() ? 403 : 401);
            }
        }
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "openToAll")
    void aSecretOpensTheSameForEverybodyAndAGuessNothing(Route route) {
        for (var record : Record.values()) {
            var first = told(MatrixCaller.WITHOUT_A_TOKEN, route, record);
            assertThat(first.status()).isEqualTo(record == Record.ABSENT ? 404 : 200);
            for (var caller : MatrixCaller.values()) {
                assertThat(told(caller, route, record))
                        .as("%s: %s, %s", route, caller, record)
                        .isEqualTo(first);
            }
        }
    }
}
