package dev.waymark.plan;

import dev.waymark.plan.schedule.Cadence;
import dev.waymark.plan.schedule.Postponement.OpenWork;
import dev.waymark.plan.schedule.Postponement.Rule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the open work of a plan, piece by piece, as a pause moves it. */
final class OpenWorkReader {

    private final Map<UUID, Step> steps;
    private final Map<UUID, LocalDate> dueBefore;

    private OpenWorkReader(Plan plan, Map<UUID, LocalDate> dueBefore) {
        this.steps = plan.steps().collect(Collectors.toMap(Step::id, step -> step));
        this.dueBefore = dueBefore;
    }

    /** The current dates of the work that a pause moves, by id. */
    static Map<UUID, LocalDate> dates(Plan plan) {
        return plan.steps()
                .filter(step -> !step.isFixed())
                .flatMap(OpenWorkReader::open)
                .collect(Collectors.toMap(Work::id, Work::dueOn));
    }

    /** The dates of work that fell away in a pause: of what was there when it began and is there no more. */
    static List<LocalDate> fallen(Plan plan, Map<UUID, LocalDate> dueBefore) {
        var left =
                plan.steps().flatMap(step -> step.work().stream()).map(Work::id).collect(Collectors.toSet());
        return dueBefore.entrySet().stream()
                .filter(each -> !left.contains(each.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /**
     * All open work, in plan order.
     *
     * @param dueBefore due dates when the pause began; work that is not in it stays where it is
     */
    static List<OpenWork> of(Plan plan, Map<UUID, LocalDate> dueBefore) {
        var pieces = new OpenWorkReader(plan, dueBefore);
        return plan.steps().flatMap(pieces::of).toList();
    }

    private Stream<OpenWork> of(Step step) {
        var before = step.after().stream().map(steps::get).toList();
        var after = before.stream().filter(Step::isOpen).map(this::last).toList();
        var notBefore = before.stream()
                .filter(other -> !other.isOpen())
                .map(Step::settledOn)
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        var rule = step.isRecurring() ? rule(step) : null;
        var pieces = new ArrayList<OpenWork>();
        for (var work : inOrder(step)) {
            var isFirst = pieces.isEmpty();
            pieces.add(new OpenWork(
                    work.id(),
                    step.effortMinutes(),
                    dueOn(work),
                    stays(work),
                    isFirst ? after : List.of(pieces.get(pieces.size() - 1).id()),
                    !isFirst,
                    notBefore,
                    rule));
        }
        return pieces.stream();
    }

    private Rule rule(Step step) {
        var taken = step.occurrences().stream()
                .filter(each -> !each.isOpen() || stays(each))
                .map(Work::dueOn)
                .collect(Collectors.toSet());
        return new Rule(Cadence.parse(step.cadence()), new StepDates(step).anchor(), taken);
    }

    private boolean stays(Work work) {
        return !dueBefore.containsKey(work.id());
    }

    private LocalDate dueOn(Work work) {
        return dueBefore.getOrDefault(work.id(), work.dueOn());
    }

    private List<Work> inOrder(Step step) {
        return open(step).sorted(Comparator.comparing(this::dueOn)).toList();
    }

    /** The last open piece of a step, which others wait for. */
    private UUID last(Step step) {
        var open = inOrder(step);
        return open.get(open.size() - 1).id();
    }

    private static Stream<Work> open(Step step) {
        return step.work().stream().<Work>map(work -> work).filter(Work::isOpen);
    }
}
