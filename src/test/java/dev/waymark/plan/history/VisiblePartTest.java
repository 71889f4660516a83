package dev.waymark.plan.history;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.authorization.Sight;
import dev.waymark.plan.PlanView;
import dev.waymark.plan.SamplePlan;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a history says about a part of a plan: here, about one goal with one step. */
class VisiblePartTest {

    private static final UUID HIDDEN = UUID.randomUUID();

    private final SamplePlan sample = SamplePlan.inBerlin();
    private final UUID goal = sample.goal("I give a talk");
    private final UUID step = sample.step(goal, "Outline", "2027-02-05");
    private final PlanView plan =
            sample.settledAt(SamplePlan.MADE_AT).snapshotAt(SamplePlan.MADE_AT).plan();
    private final VisiblePart part = VisiblePart.of(plan, title -> "My plan");

    private static HistoryChange change(
            @Nullable UUID goal,
            @Nullable UUID step,
            String property,
            @Nullable String before,
            @Nullable String after) {
        return new HistoryChange(goal, step, null, property, before, after);
    }

    private List<HistoryChange> seen(@Nullable UUID about, HistoryChange... changes) {
        return part.of(List.of(changes), about);
    }

    @Test
    void otherGoalsAndTheirStepsAreNotThere() {
        var own = change(goal, step, "status", "todo", "done");
        assertThat(seen(
                        goal,
                        own,
                        change(HIDDEN, step, "status", "todo", "done"),
                        change(HIDDEN, null, "goal", "Rest", null)))
                .containsExactly(own);
    }

    @Test
    void whatFollowsFromAllStepsIsNotThere() {
        var completed = change(null, null, "lifecycle", "active", "completed");
        assertThat(seen(goal, completed, change(null, null, "endsOn", "2027-02-05", "2027-03-01")))
                .isEmpty();
        assertThat(seen(null, completed)).containsExactly(completed);
        var lighter = change(null, null, "weeklyMinutes", "120", "60");
        assertThat(seen(goal, lighter)).containsExactly(lighter);
    }

    @Test
    void listsNameOnlyWhatIsSeen() {
        var order = change(null, null, "order", HIDDEN + "," + goal, goal + "," + HIDDEN);
        assertThat(seen(null, order)).containsExactly(change(null, null, "order", goal.toString(), goal.toString()));
        assertThat(seen(goal, change(goal, step, "after", HIDDEN.toString(), null)))
                .containsExactly(change(goal, step, "after", "", null));
        assertThat(seen(goal, change(goal, step, "after", null, step.toString())))
                .containsExactly(change(goal, step, "after", null, step.toString()));
        assertThat(seen(goal, change(goal, step, "after", "", step.toString())))
                .containsExactly(change(goal, step, "after", "", step.toString()));
    }

    @Test
    void thePlanHasTheNameThatIsSeen() {
        assertThat(seen(null, change(null, null, "title", "Rest", null)))
                .containsExactly(change(null, null, "title", "My plan", null));
        var own = change(goal, null, "title", "I talk", "I give a talk");
        assertThat(seen(goal, own)).containsExactly(own);
    }

    @Test
    void sentencesCountWhatIsSeen() {
        var moves = List.of(
                change(goal, step, "status", "todo", "done"),
                change(goal, UUID.randomUUID(), "dueOn", "2027-02-05", "2027-02-06"),
                change(HIDDEN, UUID.randomUUID(), "dueOn", "2027-02-05", "2027-02-06"));
        var entry = HistoryEntry.changed(plan, plan, new HistoryActor("mia", "member"), moves);
        assertThat(HistoryEntryView.of(entry, Sight.ALL).sentence())
                .endsWith("2 other steps have moved to other days.");
        var shown = HistoryEntryView.of(entry, part, Sight.ALL);
        assertThat(shown.sentence()).contains("“Outline”").endsWith("One other step has moved to another day.");
        assertThat(shown.changesOmitted()).isZero();
    }

    @Test
    void anEntryAboutThePlanNamesItAsItIsSeen() {
        var created = HistoryEntry.created(plan, new HistoryActor("mia", "member"));
        assertThat(HistoryEntryView.of(created, part, Sight.ALL).sentence())
                .isEqualTo("The plan “My plan” was created.");
    }
}
