package dev.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.authorization.ConsentScope;
import dev.waymark.authorization.Sight;
import dev.waymark.catalog.Catalogs;
import dev.waymark.plan.sight.PrivateGoals;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is left of a plan for somebody who does not see private goals: a talk, and hours of rest that last longer. */
class HiddenGoalsTest {

    private static final Instant NOW = SamplePlan.MADE_AT;

    private final SamplePlan sample = SamplePlan.inBerlin();
    private Goal rest;
    private Step outline;
    private Step slides;
    private Step pause;

    @BeforeEach
    void addGoals() {
        var talk = sample.goalOf(sample.goal("I give a talk"));
        rest = sample.goalOf(sample.goalOf("invest-in-self-care"));
        rest.mark(Catalogs.shipped());
        outline = sample.stepOf(sample.step(talk.id(), "Outline", "2027-02-05"));
        slides = sample.stepOf(sample.step(talk.id(), "Slides", "2027-02-08"));
        pause = sample.stepOf(sample.step(rest.id(), "A quiet evening", "2027-03-01"));
        slides.waitFor(List.of(outline.id(), pause.id()));
        sample.plan().settle(NOW);
    }

    private Plan hidden() {
        PlanParts.hidePrivate(sample.plan(), "My plan", NOW);
        return sample.plan();
    }

    @Test
    void privateGoalsAreNotThereAndNothingWaitsForThem() {
        var plan = hidden();
        assertThat(plan.goals()).doesNotContain(rest).hasSize(1);
        assertThat(slides.after()).containsExactly(outline.id());
        assertThat(plan.title()).isEqualTo("My plan");
        assertThat(PlanView.of(plan).toString())
                .doesNotContain(rest.id().toString(), pause.id().toString());
    }

    @Test
    void thePlanEndsWithTheLastStepThatIsSeen() {
        assertThat(sample.plan().endsOn()).isEqualTo(LocalDate.parse("2027-03-01"));
        assertThat(hidden().endsOn()).isEqualTo(LocalDate.parse("2027-02-08"));
    }

    @Test
    void itIsCompletedOnceAllThatIsSeenIsDone() {
        assertThat(hidden().lifecycle()).isEqualTo(Lifecycle.ACTIVE);
        close(outline);
        close(slides);
        assertThat(hidden().lifecycle()).isEqualTo(Lifecycle.COMPLETED);
    }

    @Test
    void itIsNotPausedEither() {
        sample.plan().pause(LocalDate.parse("2027-02-02"), new PausePlan(null, null));
        assertThat(hidden().lifecycle()).isEqualTo(Lifecycle.ON_HOLD);
        assertThat(sample.plan().pauses().since()).isNotNull();
        close(outline);
        close(slides);
        assertThat(hidden().lifecycle()).isEqualTo(Lifecycle.COMPLETED);
        assertThat(sample.plan().pauses().since()).isNull();
    }

    /** As if nothing had been added to it yet, whatever becomes of what is hidden. */
    @Test
    void aPlanWithNothingInItThatIsSeenIsActive() {
        List.of(outline, slides).forEach(sample.plan()::remove);
        close(pause);
        sample.plan().settle(NOW);
        assertThat(sample.plan().lifecycle()).isEqualTo(Lifecycle.COMPLETED);
        assertThat(hidden().lifecycle()).isEqualTo(Lifecycle.ACTIVE);
        assertThat(hidden().endsOn()).isNull();
    }

    @Test
    void onlyANameThatTellsOfAPrivateStrategyIsHidden() {
        var goals = new PrivateGoals(Catalogs.shipped(), null);
        var coach = Sight.of(List.of(ConsentScope.PLANS));
        assertThat(goals.title(coach, "Make room for rest and recovery, and one more strategy"))
                .isEqualTo("My plan");
        assertThat(goals.title(coach, "Find a mentor, and one more strategy")).isEqualTo("Find a mentor");
        assertThat(goals.title(coach, "Find a mentor, and 3 more strategies")).isEqualTo("Find a mentor");
        assertThat(goals.title(coach, "Out of the rut")).isEqualTo("Out of the rut");
        assertThat(goals.title(Sight.ALL, "Make room for rest and recovery")).startsWith("Make room");
    }

    private static void close(Step step) {
        step.become(StepStatus.DONE, LocalDate.parse("2027-02-01"), null);
    }
}
