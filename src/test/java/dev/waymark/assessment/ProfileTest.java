package dev.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.AssessmentSource.Profile;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What plans see of a person: a cause counts when the answers say so, and its absence only when it was asked. */
class ProfileTest {

    private static final Profile PROFILE =
            new Profile(null, false, false, Map.of("isolation", 50.01, "wrong-field", 50.0), Instant.EPOCH);

    @Test
    void aCauseIsAboveFromJustMoreThanTheNeutralAnswer() {
        assertThat(PROFILE.above("isolation")).isTrue();
        assertThat(PROFILE.above("wrong-field")).isFalse();
        assertThat(PROFILE.above("exhaustion")).isFalse();
    }

    @Test
    void onlyAScoredCauseIsNotAbove() {
        assertThat(PROFILE.scoredNotAbove("isolation")).isFalse();
        assertThat(PROFILE.scoredNotAbove("wrong-field")).isTrue();
        assertThat(PROFILE.scoredNotAbove("exhaustion")).isFalse();
    }
}
