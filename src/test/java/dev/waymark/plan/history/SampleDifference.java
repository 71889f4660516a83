package dev.waymark.plan.history;

import dev.waymark.authorization.Role;
import dev.waymark.catalog.IfThen;
import dev.waymark.plan.PlanView;
import dev.waymark.plan.SamplePlan;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/** A plan that a test changes, and what its history would tell of that. */
final class SampleDifference {

    final SamplePlan sample = SamplePlan.inBerlin();
    final UUID goal = sample.goal("I give a talk");
    final UUID step =
            sample.step(goal, "Write the outline", "2027-02-05", new IfThen("If it rains", null, "I will write"));
    final UUID mondays = sample.recurring(goal, "Rehearse", "2027-02-08", "2027-02-15", "2027-02-22");

    private PlanView before = present();

    private PlanView present() {
        return sample.settledAt(SamplePlan.MADE_AT)
                .snapshotAt(SamplePlan.MADE_AT)
                .plan();
    }

    /** From now on it is compared with what it is now. */
    void startOver() {
        before = present();
    }

    List<HistoryChange> changes() {
        return PlanDiff.between(before, present());
    }

    /** Each as {@code what.property before -> after}, with the code in front. */
    List<String> told() {
        var changes = changes();
        return Stream.concat(
                        Stream.of(ChangeSummary.of(changes).code().name()),
                        changes.stream().map(this::line))
                .toList();
    }

    private String line(HistoryChange change) {
        var what = change.isAboutStep()
                ? Objects.equals(change.stepId(), mondays) ? "mondays" : "step"
                : change.isAboutPlan() ? "plan" : "goal";
        var day = change.occurrenceOn() == null ? "" : "@" + change.occurrenceOn();
        return "%s%s.%s %s -> %s".formatted(what, day, change.property(), change.before(), change.after());
    }

    String sentence() {
        var changes = changes();
        var summary = ChangeSummary.of(changes);
        return HistoryWording.of(
                summary.code(),
                Role.MEMBER,
                summary.titleIn(before, present()),
                summary.stepId(),
                summary.occurrenceOn(),
                changes,
                0);
    }
}
