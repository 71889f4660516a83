package dev.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two goals, the first with three steps, the second with one. */
class OrderingTest {

    private final SamplePlan sample = SamplePlan.inBerlin();
    private final Goal talk = sample.goalOf(sample.goal("I give a talk"));
    private final Goal book = sample.goalOf(sample.goal("I write a book"));
    private Step outline;
    private Step slides;
    private Step rehearsal;

    @BeforeEach
    void addSteps() {
        outline = step(talk, "Outline", "2027-02-05");
        slides = step(talk, "Slides", "2027-02-08");
        rehearsal = step(talk, "Rehearsal", "2027-02-09");
        step(book, "Page", "2027-02-10");
    }

    private Step step(Goal goal, String title, String dueOn) {
        return sample.stepOf(sample.step(goal.id(), title, dueOn));
    }

    private boolean reorder(List<UUID> goals, List<UUID> steps) {
        return Ordering.reorder(sample.plan(), goals, steps);
    }

    @Test
    void putsWhatIsNamedFirst() {
        assertThat(reorder(List.of(book.id()), List.of(rehearsal.id(), outline.id())))
                .isTrue();
        assertThat(sample.plan().goals()).containsExactly(book, talk);
        assertThat(talk.steps()).containsExactly(rehearsal, outline, slides);
        assertThat(book.position()).isLessThan(talk.position());
        assertThat(talk.steps()).extracting(Step::position).isSorted();
    }

    @Test
    void leavesAllElseAsItWas() {
        assertThat(reorder(List.of(), List.of())).isFalse();
        assertThat(reorder(List.of(talk.id()), List.of(outline.id(), slides.id())))
                .isFalse();
        assertThat(sample.plan().goals()).containsExactly(talk, book);
        assertThat(talk.steps()).containsExactly(outline, slides, rehearsal);
    }

    @Test
    void changesStepsWithoutGoalsAndGoalsWithoutSteps() {
        assertThat(reorder(List.of(), List.of(slides.id()))).isTrue();
        assertThat(sample.plan().goals()).containsExactly(talk, book);
        assertThat(talk.steps()).containsExactly(slides, outline, rehearsal);
        assertThat(reorder(List.of(book.id()), List.of(slides.id()))).isTrue();
        assertThat(reorder(List.of(book.id()), List.of(slides.id()))).isFalse();
    }

    /** Also where it waited for that already. */
    @Test
    void closesTheGapThatADeletedStepLeaves() {
        slides.waitFor(List.of(outline.id()));
        rehearsal.waitFor(List.of(slides.id(), outline.id()));
        var last = step(book, "Last", "2027-02-12");
        last.waitFor(List.of(slides.id()));
        sample.removeStep(slides.id());
        assertThat(rehearsal.after()).containsExactly(outline.id());
        assertThat(last.after()).containsExactly(outline.id());
        assertThat(outline.after()).isEmpty();
    }
}
