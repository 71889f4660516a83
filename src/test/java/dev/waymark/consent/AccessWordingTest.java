package dev.waymark.consent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.authorization.Permissions;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a member reads about each operation of a coach. */
class AccessWordingTest {

    /** A coach's own list notes an access for each member that it shows. */
    private static final String OF_ALL_MEMBERS = "listCoachMembers";

    static List<String> operations() {
        return Permissions.operations().stream()
                .filter(operation -> Permissions.of(operation).orElseThrow().readsWhatIsShared())
                .sorted()
                .toList();
    }

    @Test
    void whateverACoachCanReachHasItsWordsAndNothingElseHas() {
        assertThat(AccessWording.operations())
                .contains(OF_ALL_MEMBERS)
                .filteredOn(operation -> !operation.equals(OF_ALL_MEMBERS))
                .containsExactlyInAnyOrderElementsOf(operations());
    }

    @ParameterizedTest
    @MethodSource("operations")
    void theKindIsAScopeThatTheOperationNeeds(String operation) {
        var words = AccessWording.of(operation);
        var needed = Permissions.of(operation).orElseThrow().needed();
        assertThat(words.sentence()).matches("[A-Z].*\\.");
        assertThat(needed.stream().map(Enum::name).collect(Collectors.toSet()))
                .contains(words.kind().name());
        assertThat(words.kind().label()).isNotEqualTo(words.kind().name().toLowerCase(Locale.ROOT));
    }

    @Test
    void anAccessOfAnEarlierVersionStillHasASentence() {
        assertThat(AccessWording.of("getSomethingThatIsGone").sentence()).isEqualTo("Read something that you share.");
    }
}
