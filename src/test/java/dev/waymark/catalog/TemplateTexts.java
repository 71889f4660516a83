package dev.waymark.catalog;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a member reads in the plans that a strategy makes. */
final class TemplateTexts {

    private TemplateTexts() {}

    /** The strategy's goals, and those that take their place for particular results. */
    static Stream<List<TemplateGoal>> templates(Strategy strategy) {
        var template = strategy.template();
        return Stream.concat(
                Stream.of(template.goals()), template.variants().stream().map(TemplateVariant::goals));
    }

    /** Everything, in all situations. */
    static Stream<String> of(Strategy strategy) {
        return Stream.concat(
                        strategy.template().variants().stream().map(TemplateVariant::title),
                        templates(strategy).flatMap(List::stream).flatMap(TemplateTexts::of))
                .filter(Objects::nonNull);
    }

    private static Stream<String> of(TemplateGoal goal) {
        var own = Stream.of(goal.title(), goal.measure());
        var others = goal.variants().stream().flatMap(variant -> Stream.of(variant.title(), variant.measure()));
        return Stream.of(own, others, goal.steps().stream().flatMap(TemplateTexts::of))
                .flatMap(part -> part);
    }

    private static Stream<String> of(TemplateStep step) {
        var variants = step.variants().stream()
                .flatMap(variant -> of(variant.title(), variant.shortTitle(), variant.smallStart(), variant.ifThen()));
        return Stream.concat(of(step.title(), step.shortTitle(), step.smallStart(), step.ifThen()), variants);
    }

    /** As it reads in one situation. */
    static Stream<String> in(Situation situation, TemplateGoal goal) {
        var variant = goal.variants().stream()
                .filter(each -> each.situations().contains(situation))
                .findFirst();
        return Stream.concat(
                Stream.of(
                        variant.map(GoalVariant::title).orElse(goal.title()),
                        variant.map(GoalVariant::measure).orElse(goal.measure())),
                goal.steps().stream().flatMap(step -> in(situation, step)));
    }

    private static Stream<String> in(Situation situation, TemplateStep step) {
        var variant = step.variants().stream()
                .filter(each -> each.situations().contains(situation))
                .findFirst();
        return of(
                variant.map(StepVariant::title).orElse(step.title()),
                variant.map(StepVariant::shortTitle).orElse(step.shortTitle()),
                variant.map(StepVariant::smallStart).orElse(step.smallStart()),
                variant.map(StepVariant::ifThen).orElse(step.ifThen()));
    }

    private static Stream<String> of(
            @Nullable String title,
            @Nullable String inShort,
            @Nullable SmallStart small,
            @Nullable List<IfThen> ifThens) {
        var cues = ifThens == null ? Stream.<IfThen>of() : ifThens.stream();
        return Stream.concat(
                Stream.of(
                                title,
                                inShort,
                                small == null ? null : small.title(),
                                small == null ? null : small.shortTitle())
                        .filter(Objects::nonNull),
                cues.flatMap(each -> Stream.of(each.cue(), each.response())));
    }
}
