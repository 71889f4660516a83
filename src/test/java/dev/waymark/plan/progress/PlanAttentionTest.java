package dev.waymark.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.Catalogs;
import dev.waymark.plan.Lifecycle;
import dev.waymark.plan.PausePlan;
import dev.waymark.plan.SamplePlan;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How a plan is going, for somebody who looks after many plans. */
class PlanAttentionTest {

    private static final LocalDate MONDAY = LocalDate.parse("2027-02-01");

    private final SamplePlan sample = SamplePlan.inBerlin();

    private PlanAttention on(LocalDate day) {
        return PlanAttention.of(sample.snapshot(day), Catalogs.shipped());
    }

    @Test
    void ofAPlanInWhichNothingIsDoneYet() {
        sample.step(sample.goal("I give a talk"), "Write the outline", "2027-02-05");
        var attention = on(MONDAY.plusDays(3));
        assertThat(attention.isActive()).isTrue();
        assertThat(attention.signal()).isEqualTo(Signal.ON_TRACK);
        assertThat(attention.quietDays()).isEqualTo(3);
        assertThat(attention.lastDoneOn()).isNull();
        assertThat(attention.awaitingOutcomes()).isZero();
        assertThat(attention.nextAction().title()).isEqualTo("Write the outline");
    }

    @Test
    void ofAPlanInWhichAllIsDoneAndNobodyHasSaidWhatCameOfIt() {
        var goal = sample.goal("I give a talk");
        sample.complete(sample.step(goal, "Give the talk", "2027-02-12"), MONDAY.plusDays(4));
        sample.complete(sample.step(goal, "Write the outline", "2027-02-05"), MONDAY.plusDays(2));
        var attention = on(MONDAY.plusDays(6));
        assertThat(attention.signal()).isEqualTo(Signal.DONE);
        assertThat(attention.lastDoneOn()).isEqualTo(MONDAY.plusDays(4));
        assertThat(attention.quietDays()).isEqualTo(2);
        assertThat(attention.awaitingOutcomes()).isEqualTo(1);
        assertThat(attention.nextAction()).isNull();
    }

    @Test
    void ofAPlanThatIsPausedNothingIsAsked() {
        sample.complete(sample.step(sample.goal("I give a talk"), "Give the talk", "2027-02-12"), MONDAY);
        sample.step(sample.goal("A mentor"), "Ask around", "2027-02-19");
        assertThat(on(MONDAY.plusDays(1)).awaitingOutcomes()).isEqualTo(1);
        sample.pause(MONDAY.plusDays(1), new PausePlan(null, null));
        var attention = on(MONDAY.plusDays(2));
        assertThat(attention.isActive()).isFalse();
        assertThat(attention.signal()).isEqualTo(Signal.PAUSED);
        assertThat(attention.awaitingOutcomes()).isZero();
        assertThat(attention.nextAction().title()).isEqualTo("Ask around");
    }

    @Test
    void ofAPlanThatIsOverNobodyIsFollowingIt() {
        sample.step(sample.goal("I give a talk"), "Write the outline", "2027-02-05");
        sample.become(Lifecycle.CANCELLED);
        assertThat(on(MONDAY).isActive()).isFalse();
    }
}
