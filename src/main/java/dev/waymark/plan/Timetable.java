package dev.waymark.plan;

import dev.waymark.platform.json.WireEnum;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.ProblemException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Lays the open steps of a plan from a day on; what is done or let go keeps its dates. */
final class Timetable {

    /** Where a fault of the whole plan is shown when a plan is made or its availability changes. */
    static final Map<Reason.Code, String> OF_PLAN = Map.of(
            Reason.Code.WEEKLY_MINUTES_TOO_FEW, "/weeklyMinutes",
            Reason.Code.NO_WORKING_DAY, "/daysOff",
            Reason.Code.CYCLE, "/strategies");

    /** Where it is shown when a step is added or changed. */
    static final Map<Reason.Code, String> OF_STEP = Map.of(
            Reason.Code.WEEKLY_MINUTES_TOO_FEW, "/effortMinutes",
            Reason.Code.NO_WORKING_DAY, "",
            Reason.Code.CYCLE, "/after");

    private final Plan plan;
    private final Map<Reason.Code, String> pointers;

    Timetable(Plan plan, Map<Reason.Code, String> pointers) {
        this.plan = plan;
        this.pointers = pointers;
    }

    /** @throws ProblemException {@code validation-failed} when no dates satisfy the terms, saying what would */
    void layFrom(LocalDate from) {
        var open = Interleaving.of(lanes()).stream().filter(Step::isOpen).toList();
        var settled = new HashMap<UUID, LocalDate>();
        plan.steps().filter(step -> !step.isOpen()).forEach(step -> settled.put(step.id(), settledOn(step)));
        try {
            var tasks = open.stream().map(step -> step.task(from)).toList();
            var placements = Planner.plan(plan.availability().terms(from), tasks, settled);
            open.forEach(step -> step.place(placements.get(step.id())));
        } catch (InvalidCadence invalid) {
            throw ProblemException.invalid(Fault.at("/cadence", "wrong_format", invalid.getMessage()));
        } catch (ImpossiblePlan impossible) {
            throw ProblemException.invalid(
                    impossible.reasons().stream().map(this::fault).toList());
        }
    }

    /** A lane for each strategy, in rank order, then one for each own goal. */
    private List<List<Step>> lanes() {
        var lanes = new LinkedHashMap<String, List<Step>>();
        var own = new ArrayList<List<Step>>();
        for (var goal : plan.goals()) {
            if (goal.strategy() == null) {
                own.add(goal.steps());
            } else {
                lanes.computeIfAbsent(goal.strategy(), key -> new ArrayList<>()).addAll(goal.steps());
            }
        }
        var all = new ArrayList<>(lanes.values());
        all.addAll(own);
        return all;
    }

    private static LocalDate settledOn(Step step) {
        return step.completedOn() == null ? step.dueOn() : step.completedOn();
    }

    private Fault fault(Reason reason) {
        var titles = plan.steps().collect(Collectors.toMap(Step::id, Step::title));
        var about = reason.stepId() == null ? "" : "'%s': ".formatted(titles.get(reason.stepId()));
        return Fault.at(pointers.get(reason.code()), WireEnum.name(reason.code()), about + reason.message());
    }
}
