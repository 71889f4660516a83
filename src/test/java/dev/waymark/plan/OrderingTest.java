package dev.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two goals, the first with three steps, the second with one. */
class OrderingTest {

    private final SamplePlan sample = SamplePlan.inBerlin();
    private final Goal talk = sample.goal("I give a talk");
    private final Goal book = sample.goal("I write a book");
    private Step outline;
    private Step slides;
    private Step rehearsal;

    @BeforeEach
    void addSteps() {
        outline = sample.step(talk, "Outline", "2027-02-05");
        slides = sample.step(talk, "Slides", "2027-02-08");
        rehearsal = sample.step(talk, "Rehearsal", "2027-02-09");
        sample.step(book, "Page", "2027-02-10");
    }

    private void reorder(List<UUID> goals, List<UUID> steps) {
        Ordering.reorder(sample.plan(), goals, steps);
    }

    @Test
    void putsWhatIsNamedFirst() {
        reorder(List.of(book.id()), List.of(rehearsal.id(), outline.id()));
        assertThat(sample.plan().goals()).containsExactly(book, talk);
        assertThat(talk.steps()).containsExactly(rehearsal, outline, slides);
        assertThat(book.position()).isLessThan(talk.position());
        assertThat(talk.steps()).extracting(Step::position).isSorted();
    }

    @Test
    void leavesAllElseAsItWas() {
        reorder(List.of(), List.of());
        reorder(List.of(talk.id()), List.of(outline.id(), slides.id()));
        assertThat(sample.plan().goals()).containsExactly(talk, book);
        assertThat(talk.steps()).containsExactly(outline, slides, rehearsal);
    }
}
