package dev.waymark.authorization;

import static dev.waymark.authorization.ConsentScope.CHECK_INS;
import static dev.waymark.authorization.ConsentScope.PLANS;
import static dev.waymark.authorization.ConsentScope.WELLBEING;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a coach sees, by the scopes of the consent. */
class SightTest {

    private static Sight of(ConsentScope... scopes) {
        return Sight.of(List.of(scopes));
    }

    @Test
    void theMemberAndTheirPlatformSeeEverything() {
        for (var scope : ConsentScope.values()) {
            assertThat(Sight.ALL.sees(scope)).isTrue();
        }
        assertThat(Sight.ALL.hidesWellbeing()).isFalse();
        assertThat(Sight.ALL.seesFeelings()).isTrue();
        assertThat(Sight.ALL.seesDrafts()).isTrue();
        assertThat(Sight.ALL.mark()).isEmpty();
    }

    @Test
    void noScopeIncludesAnother() {
        for (var scope : ConsentScope.values()) {
            for (var other : ConsentScope.values()) {
                assertThat(of(scope).sees(other)).isEqualTo(scope == other);
            }
            assertThat(of(scope).hidesWellbeing()).isEqualTo(scope != WELLBEING);
            assertThat(of(scope).seesFeelings()).isFalse();
        }
        assertThat(of().hidesWellbeing()).isTrue();
        assertThat(of(PLANS, WELLBEING).seesFeelings()).isFalse();
        assertThat(of(CHECK_INS, WELLBEING).seesFeelings()).isTrue();
    }

    @Test
    void draftsAreTheMembersOwnWhateverTheyShare() {
        assertThat(of(ConsentScope.values()).seesDrafts()).isFalse();
    }

    @Test
    void everySightHasAMarkOfItsOwnThatMayStandInAHeader() {
        var marks = new HashSet<String>();
        var sights = 1 << ConsentScope.values().length;
        for (var bits = 0; bits < sights; bits++) {
            Set<ConsentScope> scopes = EnumSet.noneOf(ConsentScope.class);
            for (var scope : ConsentScope.values()) {
                if ((bits >> scope.ordinal() & 1) == 1) {
                    scopes.add(scope);
                }
            }
            marks.add(Sight.of(scopes).mark());
        }
        assertThat(marks).hasSize(sights).allMatch(mark -> mark.matches("\\.[01]+"));
    }
}
