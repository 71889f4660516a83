package dev.waymark.plan.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.plan.AddStep;
import dev.waymark.plan.PausePlan;
import dev.waymark.plan.SamplePlan;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The plan begins on Monday, 1 February 2027. */
class FreshStartTest {

    private static final LocalDate TODAY = LocalDate.parse("2027-02-10");

    private final SamplePlan sample = SamplePlan.inBerlin();
    private final UUID goal = sample.goal("I give a talk");

    private List<Suggestion> offered() {
        return FreshStart.suggestions(sample.snapshot(TODAY), path -> "https://coach.example" + path);
    }

    private void undone(int days) {
        for (var day = 1; day <= days; day++) {
            sample.step(goal, "Write a page", "2027-02-0" + day);
        }
    }

    @Test
    void isOfferedWhenMoreThanThreeActionsAreOverdue() {
        sample.step(goal, "Give the talk", "2027-02-10");
        undone(3);
        assertThat(offered()).isEmpty();
        sample.recurring(goal, "Rehearse", "2027-02-08", "2027-02-15");
        assertThat(offered()).singleElement().satisfies(offer -> {
            assertThat(offer.code()).isEqualTo(SuggestionCode.FRESH_START);
            assertThat(offer.text())
                    .doesNotContainPattern("\\d")
                    .doesNotContainIgnoringCase("overdue", "late", "behind");
        });
    }

    @Test
    void saysWhichRequestToSend() {
        undone(4);
        assertThat(offered())
                .extracting(Suggestion::action)
                .containsExactly(new SuggestedCall(
                        "replanPlan",
                        "POST",
                        "https://coach.example/v1/plans/%s/replan"
                                .formatted(sample.snapshot(TODAY).plan().id()),
                        new SuggestedBody(TODAY)));
    }

    /** What is left of this week, with what is done in it, holds three of the four. A day that was set by hand stays. */
    @Test
    void saysWhatItWouldMoveAndMovesNothing() {
        undone(4);
        sample.complete(sample.step(goal, "Find a room", "2027-02-05"), TODAY);
        var fixed = new AddStep("Meet", 30, null, null, LocalDate.parse("2027-02-06"), null);
        sample.step(goal, fixed, "2027-02-06");
        var before = sample.snapshot(TODAY).plan();
        assertThat(offered()).extracting(Suggestion::preview).singleElement().satisfies(preview -> {
            assertThat(preview.steps()).isEqualTo(4);
            assertThat(preview.dates()).isEqualTo(4);
            assertThat(preview.endsOnBefore()).isEqualTo("2027-02-06");
            assertThat(preview.endsOnAfter()).isEqualTo("2027-02-16");
        });
        assertThat(sample.snapshot(TODAY).plan()).isEqualTo(before);
    }

    @Test
    void countsWhatIsOpenOnly() {
        undone(4);
        var skipped = sample.step(goal, "Skip it", "2027-02-01");
        sample.skip(skipped, null);
        var step = sample.snapshot(TODAY).plan().goals().get(0).steps().get(0).id();
        sample.complete(step, TODAY);
        assertThat(offered()).isEmpty();
    }

    /** What keeps its day in a replan would be as overdue afterwards as before. */
    @Test
    void isNotOfferedWhenItWouldMoveNothing() {
        for (var day = 1; day <= 4; day++) {
            sample.step(
                    goal,
                    new AddStep("Meet", 30, null, null, LocalDate.parse("2027-02-0" + day), null),
                    "2027-02-0" + day);
        }
        sample.step(
                goal,
                new AddStep("Rehearse", 30, null, "FREQ=DAILY;UNTIL=20270205", null, null),
                "2027-02-04",
                "2027-02-05");
        assertThat(offered()).isEmpty();
        undone(1);
        assertThat(offered()).hasSize(1);
    }

    @Test
    void isNotOfferedInAPause() {
        undone(4);
        sample.pause(LocalDate.parse("2027-02-01"), new PausePlan(null, null));
        assertThat(offered()).isEmpty();
    }
}
