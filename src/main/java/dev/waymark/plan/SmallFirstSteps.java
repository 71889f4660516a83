package dev.waymark.plan;

import dev.waymark.catalog.TemplateGoal;
import dev.waymark.catalog.TemplateStep;
import dev.waymark.plan.schedule.Cadence;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes first steps small, for people who want change and do not act. */
final class SmallFirstSteps {

    static final int MOST_MINUTES = 15;

    /** The steps that are split, by key. */
    private final Map<String, TemplateStep> split;

    private SmallFirstSteps(List<TemplateGoal> goals) {
        this.split = goals.stream()
                .map(SmallFirstSteps::first)
                .filter(step -> step.effortMinutes() > MOST_MINUTES)
                .collect(Collectors.toMap(TemplateStep::key, step -> step));
    }

    /**
     * The goals of one template. Each first step that takes longer than {@link #MOST_MINUTES} is split into a beginning
     * of that length and the rest; of a recurring step, this is the first occurrence, and the others follow. The parts
     * take as long as the step, and what came after the step comes after all of them.
     */
    static List<TemplateGoal> small(List<TemplateGoal> goals) {
        var firsts = new SmallFirstSteps(goals);
        return goals.stream().map(firsts::small).toList();
    }

    /** The first step that waits for no other step of its goal; there is one, because steps do not wait in a circle. */
    private static TemplateStep first(TemplateGoal goal) {
        var keys = goal.steps().stream().map(TemplateStep::key).collect(Collectors.toSet());
        return goal.steps().stream()
                .filter(step -> step.after().stream().noneMatch(keys::contains))
                .findFirst()
                .orElseThrow();
    }

    private TemplateGoal small(TemplateGoal goal) {
        var steps = goal.steps().stream().flatMap(this::parts).toList();
        return new TemplateGoal(goal.key(), goal.title(), goal.horizon(), goal.measure(), goal.variants(), steps);
    }

    private Stream<TemplateStep> parts(TemplateStep step) {
        var after = step.after().stream().map(key -> end(key, split.get(key))).toList();
        if (!split.containsKey(step.key())) {
            return Stream.of(part(step, step.key(), step.title(), step.effortMinutes(), after, step.cadence()));
        }
        var count = count(step);
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> part(
                        step,
                        key(step.key(), number),
                        title(step, number),
                        minutes(step, number),
                        number == 1 ? after : List.of(key(step.key(), number - 1)),
                        number == 3 ? others(step) : null));
    }

    private static TemplateStep part(
            TemplateStep step, String key, String title, int minutes, List<String> after, @Nullable String cadence) {
        return new TemplateStep(
                key,
                title,
                minutes,
                after,
                cadence,
                step.smallStart(),
                step.easing(),
                step.doneByAssessment(),
                step.variants(),
                step.ifThen());
    }

    private static int minutes(TemplateStep step, int part) {
        return switch (part) {
            case 1 -> MOST_MINUTES;
            case 2 -> step.effortMinutes() - MOST_MINUTES;
            default -> step.effortMinutes();
        };
    }

    /** The other occurrences of a recurring step are not parts, and keep its title. */
    private static String title(TemplateStep step, int part) {
        return part == 3 ? step.title() : StepSplitter.title(step.title(), part, 2);
    }

    private static String key(String step, int part) {
        return part == 1 ? step : step + "-part-" + part;
    }

    private static String end(String key, @Nullable TemplateStep step) {
        return step == null ? key : key(key, count(step));
    }

    private static int count(TemplateStep step) {
        return others(step) == null ? 2 : 3;
    }

    /** The cadence of a step without its first occurrence; null when nothing is left. */
    private static @Nullable String others(TemplateStep step) {
        if (step.cadence() == null) {
            return null;
        }
        var rule = Cadence.parse(step.cadence());
        if (rule.count() == null) {
            return step.cadence();
        }
        return rule.count() == 1 ? null : rule.counting(rule.count() - 1).toString();
    }
}
