package dev.waymark.authorization;

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
    private static final String READING = "(get|list|read|compare|suppose|make)[A-Z].*";

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
        assertThat(reachOf(of(route), Role.MEMBER)).isEqualTo(OWN);
        assertThat(reachOf(of(route), Role.COACH)).isIn(SHARED, NONE);
        assertThat(reachOf(of(route), Role.SERVICE)).isEqualTo(TENANT);
        assertThat(reachOf(of(route), Role.ADMIN)).isEqualTo(NONE);
    }

    @ParameterizedTest
    @MethodSource("ofMembers")
    void aCoachChangesNothing(Route route) {
        if (route.writes()) {
            assertThat(reachOf(of(route), Role.COACH)).isEqualTo(NONE);
        }
        assertThat(of(route) == Permission.READ)
                .as("only reads")
                .isEqualTo(!route.writes() && route.id().matches(READING));
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
        assertThat(reachOf(Permission.READ, Role.COACH, Role.MEMBER)).isEqualTo(OWN);
        assertThat(reachOf(Permission.READ, Role.MEMBER, Role.SERVICE, Role.ADMIN))
                .isEqualTo(TENANT);
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
