package dev.waymark.support;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A plan as it was answered, and what a test wants to know of it. */
public final class PlanBody {

    private final Map<String, Object> plan;

    private PlanBody(Map<String, Object> plan) {
        this.plan = plan;
    }

    /** Parses the answer once; a {@link Json} does so with every question. */
    public static PlanBody of(Json json) {
        return new PlanBody(json.getMap(""));
    }

    public Object get(String property) {
        return plan.get(property);
    }

    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> goals() {
        return (List<Map<String, Object>>) plan.get("goals");
    }

    @SuppressWarnings("unchecked")
    public List<String> daysOff() {
        return (List<String>) plan.get("daysOff");
    }

    /** All steps of all goals, in order. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> steps() {
        return goals().stream()
                .flatMap(goal -> ((List<Map<String, Object>>) goal.get("steps")).stream())
                .toList();
    }

    public Map<String, Object> step(String property, Object value) {
        return steps().stream()
                .filter(step -> value.equals(step.get(property)))
                .findFirst()
                .orElseThrow();
    }

    /** What is to be done on a day: a step done once, or each occurrence of one that recurs. */
    public record Item(LocalDate dueOn, int minutes) {}

    public Stream<Item> items() {
        return steps().stream().flatMap(step -> {
            var minutes = (Integer) step.get("effortMinutes");
            var works = occurrences(step).isEmpty() ? List.of(step) : occurrences(step);
            return works.stream().map(work -> new Item(dueOn(work), minutes));
        });
    }

    /** The minutes that lie in each ISO week, by its Monday; right for steps that fit a week. */
    public Map<LocalDate, Integer> minutesPerWeek() {
        var minutes = new TreeMap<LocalDate, Integer>();
        items().forEach(item -> minutes.merge(item.dueOn().with(DayOfWeek.MONDAY), item.minutes(), Integer::sum));
        return minutes;
    }

    @SuppressWarnings("unchecked")
    public static List<Map<String, Object>> occurrences(Map<String, Object> step) {
        return (List<Map<String, Object>>) step.get("occurrences");
    }

    @SuppressWarnings("unchecked")
    public static List<String> after(Map<String, Object> step) {
        return (List<String>) step.get("after");
    }

    public static LocalDate dueOn(Map<String, Object> work) {
        return LocalDate.parse((String) work.get("dueOn"));
    }
}
