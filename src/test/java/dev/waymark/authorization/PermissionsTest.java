package dev.waymark.authorization;

import static dev.waymark.authorization.Reach.AS_COACH;
import static dev.waymark.authorization.Reach.NOBODYS;
import static dev.waymark.authorization.Reach.NONE;
import static dev.waymark.authorization.Reach.OWN;
import static dev.waymark.authorization.Reach.SHARED;
import static dev.waymark.authorization.Reach.TENANT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Routes;
import dev.waymark.support.Routes.Route;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The table itself: complete, and with nothing in it that no role should have. */
class PermissionsTest {

    /** They compute or draw something for whoever may read it, and store nothing that is the member's. */
    private static final String READING = "(get|list|read|compare|suppose|make|export)[A-Z].*";

    /** The records of coaches, which only they create and change. */
    private static final List<String> OF_COACHES = List.of("notes", "sessions", "suggestions", "consent-requests");

    private static boolean isOfCoaches(Route route) {
        return OF_COACHES.stream()
                .anyMatch(kind -> List.of(route.path().split("/")).contains(kind));
    }

    private static Reach reachOf(Permission permission, String... roles) {
        return permission.reachOf(List.of(roles));
    }

    private static Permission of(Route route) {
        return Permissions.of(route.id()).orElseThrow();
    }

    static Stream<Route> ofMembers() {
        return Routes.ofMembers();
    }

    @Test
    void everyOperationHasARowAndEveryRowAnOperation() {
        assertThat(Routes.all().map(Route::id)).containsExactlyInAnyOrderElementsOf(Permissions.operations());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "getEverything", "getplan", "GETPLAN", "getPlan "})
    void whatIsNotInTheTableIsPermittedToNobody(String operation) {
        assertThat(Permissions.of(operation)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("ofMembers")
    void nobodyReachesMoreOfMembersThanTheirRoleIsFor(Route route) {
        var isForCoachesOnly = of(route).roles().equals(List.of(Role.COACH));
        assertThat(reachOf(of(route), Role.MEMBER))
                .isEqualTo(isForCoachesOnly || of(route) == Permission.SORT ? NONE : OWN);
        assertThat(reachOf(of(route), Role.COACH)).isIn(SHARED, AS_COACH, NONE);
        assertThat(reachOf(of(route), Role.SERVICE)).isEqualTo(isForCoachesOnly ? NONE : TENANT);
        assertThat(reachOf(of(route), Role.ADMIN)).isEqualTo(NONE);
    }

    @ParameterizedTest
    @MethodSource("ofMembers")
    void aCoachChangesNothingButTheirOwn(Route route) {
        if (route.writes() && !isOfCoaches(route)) {
            assertThat(reachOf(of(route), Role.COACH)).isEqualTo(NONE);
        }
        assertThat(of(route).name().startsWith("READ"))
                .as("only reads")
                .isEqualTo(!route.writes() && route.id().matches(READING));
    }

    /** What does not say which scopes open it is opened by any of them, so it is the coach's own. */
    @ParameterizedTest
    @MethodSource("ofMembers")
    void whatIsSharedNeedsAScope(Route route) {
        if (reachOf(of(route), Role.COACH) == SHARED && reachOf(of(route), Role.MEMBER) == OWN && !isOfCoaches(route)) {
            assertThat(of(route).needed()).isNotEmpty();
        }
    }

    /** They get figures about many, and events that name nobody. */
    @Test
    void anAdministratorReachesNothingButTheTenantAsAWhole() {
        assertThat(Routes.ofTenants())
                .isNotEmpty()
                .allSatisfy(route -> assertThat(reachOf(of(route), Role.ADMIN)).isEqualTo(TENANT));
        assertThat(Permission.OVERSEE.roles()).containsExactly(Role.ADMIN);
    }

    /** Whatever a scope opens, but for what a coach does with it. */
    @Test
    void aMemberCanSeeWhatIsReadUnderAScope() {
        for (var permission : Permission.values()) {
            assertThat(permission.readsWhatIsShared())
                    .as(permission.name())
                    .isEqualTo(!permission.needed().isEmpty() && permission != Permission.SUGGEST);
        }
    }

    @Test
    void onlyASecretNeedsNoRole() {
        assertThat(Routes.all().filter(route -> of(route).isOpenToAll()))
                .isNotEmpty()
                .allSatisfy(route -> assertThat(route.path()).contains("{secret}"));
        assertThat(Permission.SECRET.roles()).isEmpty();
        assertThat(reachOf(Permission.SECRET, Role.SERVICE)).isEqualTo(NONE);
    }

    @Test
    void everyRoleReadsTheCatalog() {
        assertThat(Permission.CATALOG.roles()).containsExactly(Role.MEMBER, Role.COACH, Role.SERVICE, Role.ADMIN);
        assertThat(reachOf(Permission.CATALOG, Role.SERVICE)).isEqualTo(NOBODYS);
    }

    @Test
    void ofSeveralRolesTheOneThatReachesTheMostCounts() {
        assertThat(reachOf(Permission.READ_PLANS, Role.COACH, Role.MEMBER)).isEqualTo(OWN);
        assertThat(reachOf(Permission.READ, Role.MEMBER, Role.SERVICE, Role.ADMIN))
                .isEqualTo(TENANT);
        assertThat(reachOf(Permission.READ_CONSENTS, Role.COACH, Role.MEMBER)).isEqualTo(OWN);
        assertThat(reachOf(Permission.ASK_FOR_CONSENT, Role.COACH, Role.MEMBER)).isEqualTo(AS_COACH);
        assertThat(reachOf(Permission.CHANGE, Role.ADMIN, Role.COACH)).isEqualTo(NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Member", "member ", "owner", "*", "**"})
    void aRoleThatIsNotKnownReachesNothing(String role) {
        for (var permission : Permission.values()) {
            assertThat(permission.reachOf(Set.of(role))).isEqualTo(NONE);
            assertThat(permission.reachOf(Set.of())).isEqualTo(NONE);
        }
    }
}
