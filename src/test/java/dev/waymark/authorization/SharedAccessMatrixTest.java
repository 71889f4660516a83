package dev.waymark.authorization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.authorization.MatrixRecords.Record;
import dev.waymark.support.Routes;
import dev.waymark.support.Routes.Route;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation that a coach can call on members' records, for every relation to the member: a consent with what the operation needs,
 * one without, one that was revoked or has expired, none, and one in another tenant. Only the first is served; all others are exactly
 * as if there were no such record.
 */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class SharedAccessMatrixTest {

    /** A coach, and one who has a role without records besides. */
    private static final List<MatrixCaller> COACHES = List.of(MatrixCaller.COACH, MatrixCaller.ADMIN_AND_COACH);

    private static MatrixRecords records;
    private static Map<Record, Map<String, String>> state;

    @Inject
    Superuser database;

    static Stream<Route> shared() {
        return Routes.ofMembers()
                .filter(route -> MatrixCaller.COACH.reach(permissionOf(route)) == Reach.SHARED)
                .filter(route -> MatrixRecords.isByMember(route) || route.hasVariables());
    }

    static Stream<Route> withNeeds() {
        return shared().filter(route -> !permissionOf(route).needed().isEmpty());
    }

    @BeforeEach
    void makeRecords() {
        if (records == null) {
            records = MatrixRecords.coached().with(Record.OF_ANOTHER_MEMBER);
            state = records.read();
        }
    }

    @AfterEach
    void endTheConsent() {
        records.revoke();
    }

    @AfterAll
    static void nothingWasChanged() {
        assertThat(records.read()).isEqualTo(state);
    }

    private static Permission permissionOf(Route route) {
        return Permissions.of(route.id()).orElseThrow();
    }

    /** Just what the operation needs; of those that need nothing in particular, anything will do. */
    private static Set<ConsentScope> scopesFor(Route route) {
        var needed = permissionOf(route).needed();
        return needed.isEmpty() ? Set.of(ConsentScope.WORKSHEETS) : needed;
    }

    private static Told told(MatrixCaller caller, Route route, Record record) {
        return told(caller, route, record, records);
    }

    private static Told told(MatrixCaller caller, Route route, Record record, MatrixRecords among) {
        return told(caller, route, record, among, among.asked(route, record));
    }

    private static Told told(MatrixCaller caller, Route route, Record record, MatrixRecords among, String asked) {
        return Told.by(among.call(caller, route, record, asked), asked);
    }

    private static void assertNothingIsThere(Route route, String why) {
        for (var caller : COACHES) {
            assertThat(told(caller, route, Record.OF_ANOTHER_MEMBER))
                    .as("%s: %s, %s", route, caller, why)
                    .isEqualTo(told(caller, route, Record.ABSENT));
        }
    }

    /** What is really changed or deleted is of one caller alone. */
    @ParameterizedTest
    @MethodSource("shared")
    void aCoachIsServedWithWhatIsNeeded(Route route) {
        for (var caller : COACHES) {
            var among = route.writes() && route.path().endsWith("}") ? MatrixRecords.coached() : records;
            var asked = among.asked(route, Record.OF_ANOTHER_MEMBER);
            among.share(scopesFor(route));
            var served = told(caller, route, Record.OF_ANOTHER_MEMBER, among, asked);
            assertThat(served.status()).as("%s: %s", route, caller).isNotIn(401, 403, 404, 405);
            if (route.gets()) {
                assertThat(served).as("%s: %s", route, caller).isNotEqualTo(told(caller, route, Record.ABSENT));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("withNeeds")
    void aCoachIsServedNothingIfAnythingIsMissing(Route route) {
        for (var missing : permissionOf(route).needed()) {
            records.share(EnumSet.complementOf(EnumSet.of(missing)));
            assertNothingIsThere(route, "without " + missing);
        }
    }

    @ParameterizedTest
    @MethodSource("shared")
    void aConsentThatHasEndedIsNone(Route route) throws SQLException {
        records.share(scopesFor(route));
        records.revoke();
        assertNothingIsThere(route, "revoked");
        records.share(scopesFor(route));
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "update consents set until_on = current_date - 1 where ended_at is null and coach_id = '%s' and tenant_id = '%s'"
                            .formatted(MatrixCaller.SUBJECT, records.tenant()));
        }
        assertNothingIsThere(route, "expired");
    }

    /** The other tenant knows a coach of the same name, who may read it there. */
    @ParameterizedTest
    @MethodSource("shared")
    void aConsentCountsInItsOwnTenantOnly(Route route) {
        records.share(scopesFor(route));
        for (var caller : COACHES) {
            assertThat(told(caller, route, Record.OF_ANOTHER_TENANT, records, records.askedOfRival(route)))
                    .as("%s: %s", route, caller)
                    .isEqualTo(told(caller, route, Record.ABSENT));
        }
    }
}
