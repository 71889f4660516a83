package dev.waymark.plan;

import dev.waymark.plan.schedule.Infeasibility;
import dev.waymark.plan.schedule.InfeasiblePlanException;
import dev.waymark.plan.schedule.InvalidCadenceException;
import dev.waymark.plan.schedule.Placement;
import dev.waymark.plan.schedule.Planner;
import dev.waymark.plan.schedule.Postponement;
import dev.waymark.plan.schedule.Reservation;
import dev.waymark.plan.schedule.RoundRobin;
import dev.waymark.plan.schedule.Task;
import dev.waymark.plan.schedule.WeekSoFar;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.text.Sentences;
import dev.waymark.platform.time.DateChecks;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Schedules the open steps of a plan from a day on; closed work keeps its dates. */
final class Timetable {

    /** Far more than anyone does, and few enough to be scheduled and stored at once. */
    private static final int MOST_OCCURRENCES = 5_000;

    /** Dates are written with a four-digit year. */
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    private final Plan plan;
    private final Pointers pointers;

    Timetable(Plan plan, Pointers pointers) {
        this.plan = plan;
        this.pointers = pointers;
    }

    /** The pointers to the parts of a request to which a timetable's errors belong. */
    record Pointers(String minutes, String workingDay, String order, String cadence) {

        /** When a plan is created or its availability changes. */
        static final Pointers OF_PLAN = new Pointers("/weeklyMinutes", "/daysOff", "/strategies", "/strategies");

        /** When strategies are added. */
        static final Pointers OF_STRATEGIES = new Pointers("/strategies", "", "/strategies", "/strategies");

        /** When a plan is paused. */
        static final Pointers OF_PAUSE = new Pointers("/until", "", "", "");

        /** When a request contains no dates. */
        static final Pointers NONE = new Pointers("", "", "", "");

        /** When a step is added or changed. */
        static final Pointers OF_STEP = new Pointers("/effortMinutes", "", "/after", "/cadence");

        private String of(Infeasibility.Code code) {
            return switch (code) {
                case WEEKLY_MINUTES_TOO_FEW -> minutes;
                case NO_WORKING_DAY -> workingDay;
                case CYCLE -> order;
                case UNTIL_TOO_EARLY -> cadence;
            };
        }
    }

    /** @throws ProblemException {@code validation-failed} when no dates fit the capacity, saying what would */
    void scheduleFrom(LocalDate from) {
        scheduleFrom(from, false);
    }

    /** Also lets recurring steps that are still to begin find another first date; throws as {@link #scheduleFrom}. */
    void rearrangeFrom(LocalDate from) {
        scheduleFrom(from, true);
    }

    private void scheduleFrom(LocalDate from, boolean rearranges) {
        var placements = placements(plan.availability(), from, rearranges);
        plan.steps().filter(Step::isMovable).forEach(step -> new StepDates(step).place(placements.get(step.id())));
        requireRecurringWithinReach();
    }

    /** The dates of all movable steps, by id, that the planner finds at these times; nothing is moved yet. */
    Map<UUID, Placement> placements(Availability times, LocalDate from, boolean rearranges) {
        var open = RoundRobin.of(lanes()).stream().filter(Step::isMovable).toList();
        var settled =
                plan.steps().filter(step -> !step.isMovable()).collect(Collectors.toMap(Step::id, Step::settledOn));
        try {
            var tasks = open.stream()
                    .map(StepDates::new)
                    .map(step -> step.task(from, rearranges && step.isToBegin(from, times.startOn())))
                    .toList();
            requireFewOccurrences(tasks);
            Planner.requireNoCycle(plan.steps()
                    .map(step -> new Task(step.id(), step.effortMinutes(), step.after(), null, 0))
                    .toList());
            var placements = Planner.plan(times.capacity(from), tasks, settled, reservations(times, from));
            requireEndInSight(placements.values().stream().map(Placement::dueOn));
            return placements;
        } catch (InvalidCadenceException invalid) {
            throw ProblemException.invalid(Fault.at(pointers.cadence(), FaultCode.WRONG_FORMAT, invalid.getMessage()));
        } catch (InfeasiblePlanException impossible) {
            throw ProblemException.invalid(
                    impossible.reasons().stream().map(this::fault).toList());
        }
    }

    /**
     * Moves open work by the days of a pause.
     *
     * @param from the first day on which the plan can resume
     * @param dueBefore due dates when the pause began
     * @throws ProblemException {@code validation-failed} when a date would be after the year 9999
     */
    void postpone(LocalDate from, Map<UUID, LocalDate> dueBefore, int days) {
        var dates = Postponement.of(plan.availability().capacity(from), OpenWorkReader.of(plan, dueBefore), days);
        requireEndInSight(dates.values().stream());
        plan.steps().forEach(step -> new StepDates(step).postpone(dates));
        requireRecurringWithinReach();
    }

    /**
     * Brings back what fell away in a pause that ends earlier than it was meant to.
     *
     * @return the due dates when the pause began, also of what was brought back
     */
    Map<UUID, LocalDate> restore(Map<UUID, LocalDate> dueBefore) {
        var dates = new HashMap<>(dueBefore);
        var fallen = OpenWorkReader.fallen(plan, dueBefore);
        plan.steps()
                .map(StepDates::new)
                .filter(StepDates::canRestore)
                .forEach(step -> dates.putAll(
                        step.restore(dueBefore, fallen, plan.availability().capacity())));
        return dates;
    }

    /** What is done this week, and work whose day is set, take their minutes before anything else is scheduled. */
    private List<Reservation> reservations(Availability times, LocalDate from) {
        var done = new Reservation(from, new WeekSoFar(times.capacity(), StepDates.ofWork(plan), from).usedUp());
        var set = plan.steps()
                .filter(step -> step.isOpen() && step.isFixed())
                .map(step -> new Reservation(step.dueOn(), step.effortMinutes()));
        return Stream.concat(Stream.of(done), set).toList();
    }

    private void requireFewOccurrences(List<Task> tasks) {
        var occurrences = tasks.stream().mapToInt(Task::remaining).sum();
        if (occurrences > MOST_OCCURRENCES) {
            throw ProblemException.invalid(Fault.at(
                    pointers.cadence(),
                    FaultCode.TOO_MANY_OCCURRENCES,
                    "The recurring steps of this plan occur %d times in total: choose fewer repetitions, %d at most."
                            .formatted(occurrences, MOST_OCCURRENCES)));
        }
    }

    private void requireEndInSight(Stream<LocalDate> dates) {
        var end = dates.max(LocalDate::compareTo).orElse(LAST_DAY);
        if (end.isAfter(LAST_DAY)) {
            throw ProblemException.invalid(Fault.at(
                    pointers.minutes(),
                    FaultCode.OUT_OF_RANGE,
                    "The last step would end in the year %d: allow more minutes a week, plan less work, or pause for less time."
                            .formatted(end.getYear())));
        }
    }

    /** Occurrences are named by their days, so requests must be able to name them. */
    private void requireRecurringWithinReach() {
        plan.steps()
                .filter(step -> step.isRecurring() && !DateChecks.isWithinReach(step.dueOn()))
                .findFirst()
                .ifPresent(step -> {
                    throw ProblemException.invalid(Fault.at(
                            pointers.cadence(),
                            FaultCode.OUT_OF_RANGE,
                            "%s would recur until %s: choose fewer repetitions, or more often, so that the last one is"
                                            .formatted(Sentences.quoted(step.title()), Sentences.date(step.dueOn()))
                                    + " in the year %d at the latest.".formatted(DateChecks.LAST_YEAR)));
                });
    }

    /** A lane for each strategy and for each of the member's own goals, in plan order. */
    private List<List<Step>> lanes() {
        var lanes = new LinkedHashMap<Object, List<Step>>();
        for (var goal : plan.goals()) {
            var lane = goal.strategy() == null ? goal.id() : goal.strategy();
            lanes.computeIfAbsent(lane, key -> new ArrayList<>()).addAll(goal.steps());
        }
        return List.copyOf(lanes.values());
    }

    private Fault fault(Infeasibility reason) {
        var titles = plan.steps().collect(Collectors.toMap(Step::id, Step::title));
        return Fault.at(
                pointers.of(reason.code()), FaultCode.valueOf(reason.code().name()), reason.told(titles));
    }
}
