package dev.waymark.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.scoring.AdjustmentCode;
import dev.waymark.assessment.scoring.QualityFigures.Flag;
import dev.waymark.assessment.scoring.QualityFlagCode;
import dev.waymark.assessment.scoring.StartWith;
import dev.waymark.assessment.scoring.StartWithCode;
import dev.waymark.catalog.Requirement;
import dev.waymark.catalog.Situation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        LONG_STRING       | 18 | 72 | You gave the same answer 18 times in a row; if you were in a hurry, answering again will tell you more.
        CONTRADICTION     | 3  | 12 | In 3 of 12 topics, your answers to opposite statements pull in different directions; a second look may help.
        CONTRADICTION     | 1  | 1  | In 1 of 1 topic, your answers to opposite statements pull in different directions; a second look may help.
        TOO_FAST          | 60 | 72 | You gave 72 answers in 60 seconds, which is faster than most people read; taking longer will tell you more.
        TOO_FAST          | 1  | 1  | You gave 1 answer in 1 second, which is faster than most people read; taking longer will tell you more.
        MOSTLY_UNANSWERED | 10 | 72 | You answered 10 of the 72 statements that may apply to you, so much of this result is still open.
        MOSTLY_UNANSWERED | 0  | 0  | You marked every statement as not applicable, so there is nothing to go by yet.
        """)
    void saysWhatWasNoticedAboutTheAnswers(QualityFlagCode code, int observed, int outOf, String detail) {
        assertThat(Wording.detail(new Flag(code, observed, outOf))).isEqualTo(detail);
    }

    @Test
    void oneRecommendationIsNotCalledSeveral() {
        assertThat(Wording.reason(new StartWith(List.of("one"), StartWithCode.STRONGEST_FIT)))
                .isEqualTo("This fits best what your answers show.");
        assertThat(Wording.reason(new StartWith(List.of("one"), StartWithCode.SMALL_START)))
                .contains("begin with this alone");
    }

    @Test
    void saysWhatAStrategyNeeds() {
        assertThat(Wording.unmet("Ask for a course", Requirement.EMPLOYER, Situation.EMPLOYED))
                .isEqualTo(
                        "“Ask for a course” needs an employer, so it does not fit while you work for somebody else.");
    }

    @Test
    void everyCodeHasOneSentence() {
        var sentences = new ArrayList<String>();
        Arrays.stream(AdjustmentCode.values()).map(Wording::reason).forEach(sentences::add);
        for (var code : StartWithCode.values()) {
            sentences.add(Wording.reason(new StartWith(List.of("one", "other"), code)));
        }
        assertThat(sentences)
                .doesNotHaveDuplicates()
                .allSatisfy(sentence -> assertThat(sentence).matches("[A-Z][^.!]+\\."));
    }
}
