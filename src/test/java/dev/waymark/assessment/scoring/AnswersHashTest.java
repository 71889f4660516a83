package dev.waymark.assessment.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.platform.json.CanonicalJson;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AnswersHashTest {

    @Property(tries = 200)
    void isTheHashOfTheCanonicalJson(@ForAll("answers") Map<String, Answer> answers) {
        assertThat(AnswersHash.of(answers)).isEqualTo(CanonicalJson.hash(answers));
    }

    @Provide
    Arbitrary<Map<String, Answer>> answers() {
        var keys = Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .withChars('-')
                .ofMinLength(1);
        var values = Arbitraries.integers().map(Answer::of).injectNull(.2);
        return Arbitraries.maps(keys, values.map(value -> value == null ? Answer.NOT_APPLICABLE : value));
    }
}
