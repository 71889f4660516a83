package dev.waymark.plan.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.SignpostCode;
import dev.waymark.plan.AddStep;
import dev.waymark.plan.PausePlan;
import dev.waymark.plan.SamplePlan;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What is said to a member: the plan begins on Monday, 1 February 2027. */
class AdviceTest {

    private static final LocalDate TODAY = LocalDate.parse("2027-02-10");
    private static final List<Feeling> WELL = List.of(felt(0, 4), felt(1, 4), felt(2, 4));
    private static final List<Feeling> LOW = List.of(felt(0, 1), felt(1, 1), felt(2, 1));

    private final SamplePlan sample = SamplePlan.inBerlin();

    private static Feeling felt(int daysAgo, int value) {
        return new Feeling(TODAY.minusDays(daysAgo), value, value);
    }

    private Advice advice(List<Feeling> feelings) {
        return Advice.of(
                sample.snapshot(TODAY), feelings, List.of("rest", "sleep"), path -> "https://coach.example" + path);
    }

    private UUID step(UUID goal, String title, int minutes, UUID... after) {
        return sample.step(goal, new AddStep(title, minutes, List.of(after), null, null, null), "2027-02-12");
    }

    private void leaveMuchUndone() {
        var goal = sample.goal("I give a talk");
        for (var day = 1; day <= 5; day++) {
            sample.step(goal, "Write a page", "2027-02-0" + day);
        }
    }

    @Test
    void isNothingForAMemberWhoIsWell() {
        assertThat(advice(WELL)).isEqualTo(new Advice(false, List.of(), List.of()));
        assertThat(advice(List.of())).isEqualTo(new Advice(false, List.of(), List.of()));
    }

    @Test
    void pointsToHelpFirstAndSuggestsTheGentlestFirst() {
        leaveMuchUndone();
        var advice = advice(LOW);
        assertThat(advice.isHardTime()).isTrue();
        assertThat(advice.signposts()).extracting("code").containsExactly(SignpostCode.SUPPORT);
        assertThat(advice.suggestions())
                .extracting(Suggestion::code)
                .containsExactly(
                        SuggestionCode.SMALL_RESTORING_STEP, SuggestionCode.LIGHTER_WEEK, SuggestionCode.FRESH_START);
        assertThat(advice(WELL).suggestions()).extracting(Suggestion::code).containsExactly(SuggestionCode.FRESH_START);
    }

    /** Help is named whatever becomes of a plan, but a plan that rests asks for nothing. */
    @Test
    void suggestsNothingInAPause() {
        leaveMuchUndone();
        sample.pause(LocalDate.parse("2027-02-08"), new PausePlan(null, null));
        assertThat(advice(LOW).suggestions()).isEmpty();
        assertThat(advice(LOW).signposts()).hasSize(1);
    }

    @Test
    void namesTheShortestStepThatRestoresAndCanBeTakenNow() {
        var rest = sample.goalOf("rest");
        var before = step(rest, "Ask for a free evening", 40);
        step(rest, "Close the day", 5, before);
        step(sample.goalOf("run"), "Run", 1);
        step(sample.goal("My own"), "Tidy up", 1);
        step(sample.goalOf("sleep"), "Choose a bedtime", 15);
        var shorter = step(rest, "Write down what did you good", 10);
        var suggestion = advice(LOW).suggestions().get(0);
        assertThat(suggestion)
                .isEqualTo(new Suggestion(
                        SuggestionCode.SMALL_RESTORING_STEP,
                        "One small step may do you good today: “Write down what did you good” takes 10 minutes, and a part of"
                                + " it is enough.",
                        new SuggestedCall("getStep", "GET", "https://coach.example/v1/steps/" + shorter, null)));
        sample.complete(shorter, TODAY);
        assertThat(advice(LOW).suggestions().get(0).text()).contains("“Choose a bedtime” takes 15 minutes");
        sample.complete(before, TODAY);
        assertThat(advice(LOW).suggestions().get(0).text()).contains("“Close the day” takes 5 minutes");
    }

    @Test
    void findsSomethingSmallWhereThePlanHasNothing() {
        step(sample.goal("My own"), "Tidy up", 1);
        assertThat(advice(LOW).suggestions().get(0).text()).contains("ten minutes outside");
        assertThat(advice(LOW).suggestions().get(0).action()).isNull();
    }

    @Test
    void neverCountsWhatIsOverdue() {
        leaveMuchUndone();
        assertThat(advice(LOW).suggestions())
                .extracting(Suggestion::text)
                .allSatisfy(text -> assertThat(text.toLowerCase(Locale.ROOT))
                        .doesNotContainPattern("\\d")
                        .doesNotContain("overdue", "late,", "slip", "behind", "missed", "should"));
    }
}
