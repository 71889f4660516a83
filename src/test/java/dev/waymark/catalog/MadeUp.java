package dev.waymark.catalog;

import dev.waymark.catalog.worksheet.Worksheets;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Strategies that are not shipped: only what a test is about differs between them. */
public final class MadeUp {

    private static final IfThen IF_THEN = new IfThen("When I have time", CueType.TIME, "I will begin");

    private MadeUp() {}

    /** A catalog of these strategies alone. */
    public static Catalog catalog(Strategy... strategies) {
        return new Catalog(new CatalogSnapshot(1, "sha256:0", List.of(), List.of(strategies)), List.of());
    }

    /** With a short-term goal that has these steps, and a long-term one with a step that comes after the last of them. */
    public static Strategy strategy(String key, Strategy.Load load, TemplateStep... steps) {
        return strategy(key, load, new PlanTemplate(goals("goal", steps), null));
    }

    public static Strategy strategy(String key, Strategy.Load load, PlanTemplate template) {
        return new Strategy(
                key,
                1,
                "Try " + key,
                "A summary",
                "A description",
                List.of(),
                Strategy.Horizon.BOTH,
                load,
                10,
                60,
                List.of(),
                false,
                List.of(),
                List.of(),
                template,
                Worksheets.empty(),
                Strategy.Basis.EXPERT,
                1);
    }

    public static List<TemplateGoal> goals(String key, TemplateStep... steps) {
        var last = step("look-back", 20, steps[steps.length - 1].key());
        return List.of(
                goal(key, GoalHorizon.SHORT, null, steps), goal(key + "-in-the-end", GoalHorizon.LONG, null, last));
    }

    public static TemplateGoal goal(
            String key, GoalHorizon horizon, @Nullable List<GoalVariant> variants, TemplateStep... steps) {
        return new TemplateGoal(key, "Reach " + key, horizon, "It is reached", variants, List.of(steps));
    }

    /** A step that is done once. */
    public static TemplateStep step(String key, int minutes, String... after) {
        return made(key, minutes, null, after);
    }

    /** A step that recurs. */
    public static TemplateStep habit(String key, int minutes, String cadence, String... after) {
        return made(key, minutes, cadence, after);
    }

    private static TemplateStep made(String key, int minutes, @Nullable String cadence, String... after) {
        return new TemplateStep(
                key,
                "Do " + key,
                "Do " + key,
                null,
                minutes,
                List.of(after),
                cadence,
                null,
                null,
                false,
                false,
                null,
                null,
                null,
                List.of(IF_THEN));
    }

    /** Steps of half an hour, one after the other. */
    public static TemplateStep[] steps(String... keys) {
        return IntStream.range(0, keys.length)
                .mapToObj(at -> step(
                        keys[at],
                        30,
                        Stream.of(keys)
                                .skip(Math.max(0, at - 1))
                                .limit(at == 0 ? 0 : 1)
                                .toArray(String[]::new)))
                .toArray(TemplateStep[]::new);
    }

    public static TemplateStep withSmallStart(TemplateStep step, String title, int minutes) {
        return changed(
                step, new SmallStart(title, title, minutes), step.easing(), step.doneByAssessment(), step.variants());
    }

    public static TemplateStep easing(TemplateStep step) {
        return changed(step, step.smallStart(), true, step.doneByAssessment(), step.variants());
    }

    public static TemplateStep doneByAssessment(TemplateStep step) {
        return changed(step, step.smallStart(), step.easing(), true, step.variants());
    }

    public static TemplateStep with(TemplateStep step, StepVariant... variants) {
        return changed(step, step.smallStart(), step.easing(), step.doneByAssessment(), List.of(variants));
    }

    private static TemplateStep changed(
            TemplateStep step,
            @Nullable SmallStart small,
            boolean easing,
            boolean doneByAssessment,
            List<StepVariant> variants) {
        return new TemplateStep(
                step.key(),
                step.title(),
                step.shortTitle(),
                step.kind(),
                step.effortMinutes(),
                step.after(),
                step.cadence(),
                step.cadenceLabel(),
                small,
                easing,
                doneByAssessment,
                step.record(),
                step.recordCount(),
                variants,
                step.ifThen());
    }
}
