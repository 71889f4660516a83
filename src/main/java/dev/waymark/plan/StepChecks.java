package dev.waymark.plan;

import dev.waymark.plan.schedule.Cadence;
import dev.waymark.plan.schedule.InvalidCadenceException;
import dev.waymark.platform.json.WireEnum;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.time.DateChecks;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Checks of an added or changed step that the contract cannot express. */
final class StepChecks {

    private final Faults faults;

    StepChecks(Faults faults) {
        this.faults = faults;
    }

    /** Steps come after steps of their own plan. */
    StepChecks references(Plan plan, @Nullable List<UUID> after) {
        var known = plan.steps().map(Step::id).toList();
        for (var index = 0; after != null && index < after.size(); index++) {
            faults.require(
                    known.contains(after.get(index)),
                    "/after/" + index,
                    FaultCode.UNKNOWN_REFERENCE,
                    "This plan has no step with this id: send ids of this plan's steps.");
        }
        return this;
    }

    /** A step has either a cadence that can be scheduled or a day set by hand. */
    StepChecks dates(@Nullable String cadence, @Nullable LocalDate dueOn) {
        if (dueOn != null) {
            DateChecks.reach(dueOn, "/dueOn", faults);
            faults.require(
                    cadence == null,
                    "/dueOn",
                    FaultCode.NOT_ALLOWED,
                    "A recurring step gets its days from its cadence: send `cadence` or `dueOn`, and null for the other.");
        }
        if (cadence != null) {
            try {
                var until = Cadence.parse(cadence).until();
                if (until != null) {
                    DateChecks.reach(until, "/cadence", faults);
                }
            } catch (InvalidCadenceException invalid) {
                faults.add(Fault.at("/cadence", FaultCode.WRONG_FORMAT, invalid.getMessage()));
            }
        }
        return this;
    }

    /** Steps are closed by actions of their own. */
    StepChecks status(StepStatus present, StepStatus wanted) {
        faults.require(
                wanted == present || !wanted.isClosed(),
                Fault.at(
                                "/status",
                                FaultCode.UNKNOWN_VALUE,
                                "A step is closed by completing or skipping it: choose one of those listed, or do that.")
                        .allowing(List.of(WireEnum.name(StepStatus.TODO), WireEnum.name(StepStatus.DOING))));
        return this;
    }

    /** Together, parts take exactly as long as the step. */
    StepChecks parts(Step step, @Nullable List<Integer> minutes) {
        if (minutes != null) {
            for (var index = 0; index < minutes.size(); index++) {
                faults.require(
                        minutes.get(index) >= 1,
                        "/minutes/" + index,
                        FaultCode.OUT_OF_RANGE,
                        "A part takes at least one minute.");
            }
            var sum = minutes.stream().mapToLong(Integer::longValue).sum();
            faults.require(
                    sum == step.effortMinutes(),
                    "/minutes",
                    FaultCode.WRONG_SUM,
                    "The parts take %d minutes in total but the step takes %d: send parts that add up to its minutes."
                            .formatted(sum, step.effortMinutes()));
        }
        return this;
    }

    /** @throws ProblemException {@code conflict} when the step already has parts or is closed */
    static void requireSplittable(Step step) {
        if (step.isRecurring()) {
            throw ProblemException.of(
                    ProblemType.CONFLICT, "A recurring step cannot be split: change its minutes, or add another step.");
        }
        if (!step.isOpen()) {
            throw ProblemException.conflict(
                    ProblemType.CONFLICT,
                    "This step is done or skipped and cannot be split: reopen it, or add a new step.",
                    Transitions.REOPENING);
        }
    }

    /**
     * A closed step is history: its status, cadence and day cannot be set.
     *
     * @throws ProblemException {@code invalid-transition} or {@code conflict} when a change would do that
     */
    static void requireNoRewriting(Step step, UpdateStep wanted, UpdateStep present) {
        if (step.work().stream().allMatch(Work::isOpen)) {
            return;
        }
        if (wanted.status() != present.status()) {
            throw Transitions.refused(step);
        }
        if (wanted.changesCadence(present)) {
            throw ProblemException.of(
                    ProblemType.CONFLICT,
                    "Part of this step is already done or skipped: keep its cadence and add a new step for the rest.");
        }
        if (wanted.changesDueOn(present)) {
            throw ProblemException.conflict(
                    ProblemType.CONFLICT,
                    "This step is done or skipped and keeps its day: reopen it to set another day.",
                    Transitions.REOPENING);
        }
    }
}
