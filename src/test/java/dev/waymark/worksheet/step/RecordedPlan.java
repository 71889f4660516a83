package dev.waymark.worksheet.step;

import dev.waymark.catalog.GoalHorizon;
import dev.waymark.catalog.StepRecord;
import dev.waymark.plan.Achievement;
import dev.waymark.plan.GoalView;
import dev.waymark.plan.Lifecycle;
import dev.waymark.plan.OccurrenceView;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.PlanView;
import dev.waymark.plan.StepStatus;
import dev.waymark.plan.StepView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan in Berlin with a goal for building a network, of which records complete steps. */
record RecordedPlan(Lifecycle lifecycle, LocalDate startOn, List<StepView> steps) {

    static final String STRATEGY = "build-your-network";

    /** A Wednesday, in the middle of the plan. */
    static final LocalDate TODAY = LocalDate.of(2100, 1, 13);

    /** On the plan's first day in Berlin, which has not begun in UTC. */
    static final Instant CREATED_AT = Instant.parse("2100-01-03T23:30:00Z");

    static final UUID ID = UUID.randomUUID();

    static RecordedPlan active() {
        return new RecordedPlan(Lifecycle.ACTIVE, LocalDate.of(2100, 1, 4), new ArrayList<>());
    }

    RecordedPlan in(Lifecycle other) {
        return new RecordedPlan(other, startOn, steps);
    }

    RecordedPlan startingOn(LocalDate other) {
        return new RecordedPlan(lifecycle, other, steps);
    }

    /** @param count how many contacts it asks for; 0 if it is completed by hand only */
    UUID once(int count, StepStatus status) {
        return add(count == 0 ? null : new StepRecord("contact", count), null, status, List.of());
    }

    /** A step that each contact completes once. */
    UUID recurring(OccurrenceView... occurrences) {
        return add(new StepRecord("contact", 1), "FREQ=WEEKLY", StepStatus.TODO, List.of(occurrences));
    }

    static OccurrenceView due(int day, StepStatus status) {
        return new OccurrenceView(LocalDate.of(2100, 1, day), status, status.label(), null, null);
    }

    private UUID add(
            @Nullable StepRecord record,
            @Nullable String cadence,
            StepStatus status,
            List<OccurrenceView> occurrences) {
        var step = new StepView(
                UUID.randomUUID(),
                "a-step",
                STRATEGY + "/a-step",
                "A step",
                "A step",
                null,
                record,
                30,
                List.of(),
                cadence,
                cadence == null ? null : "Every week",
                List.of(),
                null,
                false,
                status,
                status.label(),
                TODAY,
                false,
                null,
                null,
                occurrences);
        steps.add(step);
        return step.id();
    }

    PlanView view() {
        return new PlanView(
                ID,
                "mia",
                "A plan",
                lifecycle,
                lifecycle.label(),
                startOn,
                TODAY,
                180,
                List.of(),
                "Europe/Berlin",
                null,
                null,
                null,
                1,
                List.of(goal(STRATEGY, steps), goal(null, List.of())),
                List.of(),
                CREATED_AT,
                CREATED_AT,
                "");
    }

    private GoalView goal(@Nullable String strategy, List<StepView> steps) {
        return new GoalView(
                UUID.randomUUID(),
                "contacts-renewed",
                strategy,
                null,
                "Be back in touch",
                GoalHorizon.SHORT,
                "Short-term",
                null,
                null,
                lifecycle,
                lifecycle.label(),
                Achievement.IN_PROGRESS,
                "In progress",
                null,
                false,
                TODAY,
                steps);
    }

    PlanSnapshot snapshot() {
        return new PlanSnapshot(view(), List.of(), day -> startOn, startOn, TODAY, TODAY, Optional::empty);
    }
}
