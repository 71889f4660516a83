package dev.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StepSplitterTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2027-02-05");

    private final SamplePlan sample = SamplePlan.inBerlin();
    private final Goal goal = sample.goalOf(sample.goal("I give a talk"));

    private Step step(String title, @Nullable LocalDate dueOn, Step... after) {
        var ids = Stream.of(after).map(Step::id).toList();
        return goal.add(null, new AddStep(title, 60, ids, null, dueOn, null));
    }

    @Test
    void comeOneAfterTheOtherAndWhatFollowedComesLast() {
        var outline = step("Outline", null);
        var slides = step("Slides", null);
        var talk = step("Talk", null, slides, outline);
        StepSplitter.split(sample.plan(), goal, outline, List.of(10, 20, 30));
        assertThat(goal.steps())
                .extracting(Step::title)
                .containsExactly("Outline (1 of 3)", "Outline (2 of 3)", "Outline (3 of 3)", "Slides", "Talk");
        assertThat(goal.steps()).extracting(Step::effortMinutes).containsExactly(10, 20, 30, 60, 60);
        var second = goal.steps().get(1);
        var third = goal.steps().get(2);
        assertThat(second.after()).containsExactly(outline.id());
        assertThat(third.after()).containsExactly(second.id());
        assertThat(talk.after()).containsExactly(slides.id(), third.id());
    }

    /** If it was wanted by a day, all of it is wanted by then. */
    @Test
    void leaveADayThatWasSetToTheLast() {
        var outline = step("Outline", FRIDAY);
        StepSplitter.split(sample.plan(), goal, outline, List.of(10, 50));
        var last = goal.steps().get(1);
        assertThat(outline.isFixed()).isFalse();
        assertThat(last.isFixed()).isTrue();
        assertThat(last.dueOn()).isEqualTo(FRIDAY);
    }

    @Test
    void areCounted() {
        assertThat(StepSplitter.title("Write the outline", 1, 2)).isEqualTo("Write the outline (1 of 2)");
    }

    @Test
    void haveTitlesThatFit() {
        assertThat(StepSplitter.title("x".repeat(191), 12, 20)).hasSize(200).endsWith("xx (12 of 20)".substring(1));
        assertThat(StepSplitter.title("x".repeat(200), 1, 2)).hasSize(200).endsWith("x (1 of 2)");
    }

    /** A character of two items goes as a whole, and no blank is left before the bracket. */
    @Test
    void cutNoCharacterInTwo() {
        assertThat(StepSplitter.title("x".repeat(190) + "😀 and more", 1, 2)).isEqualTo("x".repeat(190) + " (1 of 2)");
        assertThat(StepSplitter.title("x".repeat(189) + "😀 and more", 1, 2))
                .isEqualTo("x".repeat(189) + "😀 (1 of 2)");
        assertThat(StepSplitter.title("x".repeat(190) + " and more", 1, 2)).isEqualTo("x".repeat(190) + " (1 of 2)");
    }
}
