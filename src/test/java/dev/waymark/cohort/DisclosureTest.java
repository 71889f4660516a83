package dev.waymark.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.cohort.Disclosure.Answer;
import dev.waymark.cohort.Disclosure.Decision;
import dev.waymark.cohort.Disclosure.Published;
import dev.waymark.cohort.Disclosure.Share;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be said about a group. */
class DisclosureTest {

    private static final LocalDate TODAY = LocalDate.of(2037, 3, 15);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate A_WEEK_AGO = TODAY.minusDays(7);

    @ParameterizedTest
    @CsvSource({"0,", "1,", "9,", "10,10", "12,10", "13,15", "15,15", "17,15", "18,20", "1002,1000", "1003,1005"})
    void countsAreRoundedAndSmallOnesLeftOut(int count, @Nullable Integer shown) {
        assertThat(Disclosure.shown(count)).isEqualTo(shown);
    }

    /** The first is an example of Newcombe (1998), method 3. */
    @ParameterizedTest
    @CsvSource({"81,263,0.308,0.255,0.366", "10,20,0.5,0.299,0.701", "10,10,1,0.722,1", "15,40,0.375,0.242,0.53"})
    void theIntervalIsThatOfWilson(int part, int whole, double share, double low, double high) {
        assertThat(Disclosure.wilson(part, whole)).isEqualTo(new Share(share, low, high));
    }

    /** Eleven of twelve are shown like ten of ten: who is the one is nobody's business. */
    @Test
    void aShareFollowsFromWhatIsShown() {
        assertThat(Disclosure.share(11, 12)).isEqualTo(Disclosure.wilson(10, 10));
        assertThat(Disclosure.share(13, 14)).isEqualTo(Disclosure.wilson(15, 15));
        assertThat(Disclosure.share(13, 13)).isEqualTo(Disclosure.share(13, 17));
        assertThat(Disclosure.share(9, 100)).isNull();
        assertThat(Disclosure.share(5, 9)).isNull();
    }

    @Test
    void nothingIsKnownOfASetThatNobodyAskedFor() {
        assertThat(Disclosure.decide(10, List.<Published<String>>of(), TODAY))
                .isEqualTo(new Decision<>(Answer.NEW, null));
    }

    @ParameterizedTest
    @CsvSource({
        // one more, one fewer, one replaced, nine and ten different
        "21,20,AS_PUBLISHED",
        "19,19,AS_PUBLISHED",
        "20,19,AS_PUBLISHED",
        "29,20,AS_PUBLISHED",
        "30,20,NEW",
        "11,11,AS_PUBLISHED",
        "10,10,NEW",
        "20,15,NEW",
        "20,16,AS_PUBLISHED"
    })
    void aSetThatIsNearlyTheSameGetsTheSameFigures(int asked, int shared, Answer answer) {
        var published = List.of(new Published<>("earlier", A_WEEK_AGO, 20, shared));
        assertThat(Disclosure.decide(asked, published, TODAY))
                .isEqualTo(new Decision<>(answer, answer == Answer.NEW ? null : "earlier"));
    }

    @Test
    void figuresAboutTheSamePeopleStayForAWeek() {
        assertThat(Disclosure.decide(20, List.of(new Published<>("same", TODAY, 20, 20)), TODAY))
                .isEqualTo(new Decision<>(Answer.AS_PUBLISHED, "same"));
        assertThat(Disclosure.decide(20, List.of(new Published<>("same", A_WEEK_AGO.plusDays(1), 20, 20)), TODAY))
                .isEqualTo(new Decision<>(Answer.AS_PUBLISHED, "same"));
        assertThat(Disclosure.decide(20, List.of(new Published<>("same", A_WEEK_AGO, 20, 20)), TODAY))
                .isEqualTo(new Decision<>(Answer.RENEWED, "same"));
    }

    /** One of twenty was erased: the figures are still those of twenty, and are never computed about the others alone. */
    @Test
    void anErasedMemberStillCounts() {
        assertThat(Disclosure.decide(19, List.of(new Published<>("with them", A_WEEK_AGO, 20, 19)), TODAY))
                .isEqualTo(new Decision<>(Answer.AS_PUBLISHED, "with them"));
    }

    @Test
    void theNearestCountsAndOfTheseTheLatest() {
        var far = new Published<>("far", TODAY, 25, 20);
        var early = new Published<>("early", A_WEEK_AGO, 21, 20);
        var late = new Published<>("late", YESTERDAY, 21, 20);
        assertThat(Disclosure.decide(20, List.of(far, early, late), TODAY))
                .isEqualTo(new Decision<>(Answer.AS_PUBLISHED, "late"));
        assertThat(Disclosure.decide(20, List.of(late, early), TODAY).id()).isEqualTo("late");
    }
}
