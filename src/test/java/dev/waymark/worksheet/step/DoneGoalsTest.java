package dev.waymark.worksheet.step;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.worksheet.DoneRule;
import dev.waymark.catalog.worksheet.Worksheet;
import dev.waymark.catalog.worksheet.Worksheets;
import dev.waymark.plan.Achievement;
import dev.waymark.plan.action.UndecidedGoals.UndecidedGoal;
import dev.waymark.worksheet.figure.Figure;
import dev.waymark.worksheet.figure.FigureWords;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which goals may be called achieved. */
class DoneGoalsTest {

    private final Worksheet garden = Worksheets.garden();
    private final DoneRule rule = garden.doneWhen().get(0);
    private final UndecidedGoal goal = goal(rule.goal());

    private static UndecidedGoal goal(String key) {
        return new UndecidedGoal(UUID.randomUUID(), UUID.randomUUID(), key, "A goal");
    }

    private List<Figure> figures(@Nullable Double value) {
        return garden.figures().stream()
                .map(each -> new Figure(each.key(), each.key().equals(rule.figure()) ? value : null, List.of()))
                .toList();
    }

    @Test
    void aGoalIsProposedWhenItsFigureIsLargeEnough() {
        var figures = figures(rule.atLeast());
        var proposals = DoneGoals.proposals(garden, figures, List.of(goal, goal("another")));
        assertThat(proposals).singleElement().satisfies(proposal -> {
            assertThat(proposal.goalId()).isEqualTo(goal.id());
            assertThat(proposal.planId()).isEqualTo(goal.planId());
            assertThat(proposal.title()).isEqualTo("A goal");
            assertThat(proposal.achievement()).isEqualTo(Achievement.ACHIEVED);
            assertThat(proposal.reason()).isEqualTo(sentence(figures));
        });
    }

    private String sentence(List<Figure> figures) {
        var index = garden.figures().stream().map(each -> each.key()).toList().indexOf(rule.figure());
        return FigureWords.sentence(garden.figures().get(index), figures.get(index));
    }

    @Test
    void withoutAValueOrWithASmallerOneNothingIsProposed() {
        assertThat(DoneGoals.proposals(garden, figures(null), List.of(goal))).isEmpty();
        assertThat(DoneGoals.proposals(garden, figures(rule.atLeast() - 1), List.of(goal)))
                .isEmpty();
    }

    @Test
    void ofTwoReasonsTheFirstIsGiven() {
        var twice = new Worksheet(
                garden.version(),
                garden.confidential(),
                garden.records(),
                garden.figures(),
                garden.due(),
                List.of(rule, new DoneRule(rule.goal(), rule.figure(), rule.atLeast() - 1)),
                garden.signpost());
        assertThat(DoneGoals.proposals(twice, figures(rule.atLeast()), List.of(goal, goal)))
                .hasSize(2);
    }
}
