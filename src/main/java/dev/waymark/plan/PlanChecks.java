package dev.waymark.plan;

import dev.waymark.plan.outcome.GoalOutcome;
import dev.waymark.plan.schedule.Capacity;
import dev.waymark.plan.schedule.Weekday;
import dev.waymark.platform.json.WireEnum;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.text.Sentences;
import dev.waymark.platform.time.DateChecks;
import dev.waymark.platform.time.Zones;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Checks of a created or changed plan that the contract cannot express. */
final class PlanChecks {

    /** That are read at once: more than anyone follows at a time, and few enough to be in memory together. */
    static final int MOST_PLANS = 5;

    static final int MOST_GOALS = 50;
    static final int MOST_STEPS = 500;

    /** As long as a month: long enough for a plan that began on paper. */
    private static final int MOST_DAYS_BACK = 30;

    /** In characters. A note is up to 4,000 long, and each of up to 5,000 occurrences can have one. */
    private static final int MOST_NOTES = 500_000;

    private final Faults faults;

    PlanChecks(Faults faults) {
        this.faults = faults;
    }

    /** A null is either not sent or already an error by the contract. */
    PlanChecks availability(@Nullable LocalDate startOn, @Nullable List<Weekday> daysOff, @Nullable String zone) {
        DateChecks.zone(zone, "/timeZone", faults);
        if (startOn != null) {
            DateChecks.reach(startOn, "/startOn", faults);
        }
        faults.require(
                daysOff == null || daysOff.size() < Capacity.DAYS_A_WEEK,
                "/daysOff",
                FaultCode.NO_WORKING_DAY,
                "Every day of the week is a day off: leave at least one working day.");
        return this;
    }

    /**
     * A plan starts at most 30 days ago, because nobody could have followed it before it was there. A start that does
     * not change is not checked.
     *
     * @param present the start so far; null for a new plan
     */
    PlanChecks start(@Nullable LocalDate startOn, @Nullable LocalDate present, @Nullable String zone, Instant now) {
        if (startOn == null || startOn.equals(present) || zone == null || !Zones.exists(zone)) {
            return this;
        }
        var earliest = LocalDate.ofInstant(now, Zones.of(zone)).minusDays(MOST_DAYS_BACK);
        faults.require(
                !startOn.isBefore(earliest) || !DateChecks.isWithinReach(startOn),
                "/startOn",
                FaultCode.OUT_OF_RANGE,
                "A plan can start at most %d days ago, because nobody could follow it before it was there: send %s or a later day."
                        .formatted(MOST_DAYS_BACK, earliest));
        return this;
    }

    /**
     * What is left to do must not all be due in the past.
     *
     * @throws ProblemException {@code validation-failed} when the last open step was due before today
     */
    static void requireSomethingAhead(Plan plan, LocalDate today) {
        var last = plan.steps().filter(Step::isOpen).map(Step::dueOn).max(LocalDate::compareTo);
        if (last.filter(today::isAfter).isPresent()) {
            throw ProblemException.invalid(Fault.at(
                    "/startOn",
                    FaultCode.OUT_OF_RANGE,
                    "With this start, the last step would have been due on %s, and today is %s in the plan's time zone: send a later day."
                            .formatted(last.get(), today)));
        }
    }

    /** Most states follow from what happens and cannot be set. */
    PlanChecks lifecycle(Lifecycle present, Lifecycle wanted) {
        faults.require(
                wanted == present || wanted == Lifecycle.ACTIVE || wanted == Lifecycle.CANCELLED,
                Fault.at(
                                "/lifecycle",
                                FaultCode.UNKNOWN_VALUE,
                                "This state cannot be set, because it follows from what happens: choose one of those"
                                        + " listed.")
                        .allowing(List.of(WireEnum.name(Lifecycle.ACTIVE), WireEnum.name(Lifecycle.CANCELLED))));
        return this;
    }

    /** A pause ends on a future day. */
    PlanChecks endOfPause(@Nullable LocalDate until, LocalDate today) {
        if (until != null) {
            DateChecks.reach(until, "/until", faults);
            faults.require(
                    until.isAfter(today),
                    "/until",
                    FaultCode.OUT_OF_RANGE,
                    "Today is %s in the plan's time zone: send a later day, or leave it out."
                            .formatted(Sentences.date(today)));
        }
        return this;
    }

    /**
     * Limits a plan to far more goals than anyone follows, and few enough to be read at once.
     *
     * @throws ProblemException {@code conflict} when the plan cannot hold that many more
     */
    static void requireRoomForGoals(Plan plan, int more) {
        requireRoom(plan.goals().size() + more <= MOST_GOALS, "goals", MOST_GOALS);
    }

    /** Limits steps, which are also scheduled at once. */
    static void requireRoomForSteps(Plan plan, int more) {
        requireRoom(plan.steps().count() + more <= MOST_STEPS, "steps", MOST_STEPS);
    }

    /**
     * Limits the notes of a plan, and the evidence of its outcomes, because it is read as a whole, in memory.
     *
     * @throws ProblemException {@code conflict} when a change leaves more than a plan can have, and more than before
     */
    static void requireRoomForNotes(PlanView before, PlanView after) {
        var notes = charactersOfNotes(after);
        requireRoom(
                notes <= MOST_NOTES || notes <= charactersOfNotes(before),
                "characters of notes and evidence",
                MOST_NOTES);
    }

    private static long charactersOfNotes(PlanView plan) {
        return plan.goals().stream()
                .flatMap(goal -> Stream.concat(
                        Stream.ofNullable(goal.outcome()).map(GoalOutcome::evidence),
                        goal.steps().stream().flatMap(PlanChecks::notesOf)))
                .filter(Objects::nonNull)
                .mapToLong(String::length)
                .sum();
    }

    private static Stream<@Nullable String> notesOf(StepView step) {
        return Stream.concat(
                Stream.of(step).map(StepView::note), step.occurrences().stream().map(OccurrenceView::note));
    }

    private static void requireRoom(boolean hasRoom, String what, int most) {
        if (!hasRoom) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    String.format(
                            Locale.ROOT,
                            "A plan can have at most %,d %s: delete some, or create another plan.",
                            most,
                            what));
        }
    }
}
