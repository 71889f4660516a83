package dev.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.GoalHorizon;
import dev.waymark.catalog.IfThen;
import dev.waymark.catalog.TemplateGoal;
import dev.waymark.catalog.TemplateStep;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SmallFirstStepsTest {

    private static final IfThen IF_THEN = new IfThen("If it rains", null, "I will begin all the same");

    /** Goals are divided by blank lines; a step is {@code key | minutes | after | cadence}. */
    private static List<TemplateGoal> goals(String table) {
        return Arrays.stream(table.split("\n\n"))
                .map(goal -> new TemplateGoal(
                        "goal",
                        "A goal",
                        GoalHorizon.SHORT,
                        "A measure",
                        List.of(),
                        goal.lines().map(SmallFirstStepsTest::step).toList()))
                .toList();
    }

    private static TemplateStep step(String line) {
        var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        var after = cells.get(2).isEmpty()
                ? List.<String>of()
                : List.of(cells.get(2).split(" "));
        var cadence = cells.get(3).isEmpty() ? null : cells.get(3);
        return new TemplateStep(
                cells.get(0),
                cells.get(0).toUpperCase(),
                Integer.parseInt(cells.get(1)),
                after,
                cadence,
                null,
                false,
                false,
                List.of(),
                List.of(IF_THEN));
    }

    private static String text(List<TemplateGoal> goals) {
        return goals.stream()
                .map(goal -> goal.steps().stream()
                        .map(step -> "%s | %d | %s | %s"
                                .formatted(
                                        step.key(),
                                        step.effortMinutes(),
                                        String.join(" ", step.after()),
                                        step.cadence() == null ? "" : step.cadence())
                                .strip())
                        .collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    private static void becomes(String before, String after) {
        assertThat(text(SmallFirstSteps.small(goals(before)))).isEqualTo(text(goals(after)));
    }

    @Test
    void areLeftAsTheyAreWhenTheyAreSmall() {
        becomes("a | 15 | | \nb | 90 | a | ", "a | 15 | | \nb | 90 | a | ");
    }

    @Test
    void areSplitOffWhereTheyTakeLonger() {
        becomes("a | 40 | | \nb | 90 | a | \nc | 10 | b a | ", """
                a        | 15 |             |
                a-part-2 | 25 | a           |
                b        | 90 | a-part-2    |
                c        | 10 | b a-part-2  |""");
    }

    /** What comes first of a goal may wait for another goal, and need not be named first. */
    @Test
    void areThoseThatWaitForNothingOfTheirGoal() {
        becomes("a | 20 | | \n\nc | 60 | b | \nb | 45 | a | ", """
                a        | 15 |   |
                a-part-2 | 5  | a |

                c        | 60 | b-part-2 |
                b        | 15 | a-part-2 |
                b-part-2 | 30 | b        |""");
    }

    @Test
    void areTheFirstTimeOfWhatRecurs() {
        becomes("a | 30 | | FREQ=WEEKLY;BYDAY=TH;COUNT=8\nb | 10 | a | ", """
                a        | 15 |          |
                a-part-2 | 15 | a        |
                a-part-3 | 30 | a-part-2 | FREQ=WEEKLY;BYDAY=TH;COUNT=7
                b        | 10 | a-part-3 |""");
        becomes("a | 30 | | FREQ=WEEKLY;COUNT=1", "a | 15 | | \na-part-2 | 15 | a | ");
        becomes("a | 30 | | FREQ=WEEKLY;UNTIL=20270601", """
                a        | 15 |          |
                a-part-2 | 15 | a        |
                a-part-3 | 30 | a-part-2 | FREQ=WEEKLY;UNTIL=20270601""");
    }

    @Test
    void keepTheirIfThenAndSayWhichPartTheyAre() {
        var steps = SmallFirstSteps.small(goals("a | 30 | | ")).get(0).steps();
        assertThat(steps).extracting(TemplateStep::title).containsExactly("A (1 of 2)", "A (2 of 2)");
        assertThat(steps).extracting(TemplateStep::ifThen).containsOnly(List.of(IF_THEN));
        assertThat(SmallFirstSteps.small(goals("a | 30 | | FREQ=WEEKLY;COUNT=8"))
                        .get(0)
                        .steps())
                .extracting(TemplateStep::title)
                .containsExactly("A (1 of 2)", "A (2 of 2)", "A");
    }
}
