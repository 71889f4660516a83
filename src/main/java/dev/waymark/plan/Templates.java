package dev.waymark.plan;

import dev.waymark.assessment.AssessmentSource;
import dev.waymark.assessment.AssessmentSource.Profile;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.TemplateStep;
import dev.waymark.plan.template.PersonalTemplates;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.text.Sentences;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Adds strategies' templates to a plan, with every goal and every step. */
@ApplicationScoped
class Templates {

    private final Catalog catalog;
    private final AssessmentSource assessments;

    Templates(Catalog catalog, AssessmentSource assessments) {
        this.catalog = catalog;
        this.assessments = assessments;
    }

    /** The strategies with these keys, as far as they exist. */
    List<Strategy> named(@Nullable List<String> keys, Faults faults) {
        var found = new ArrayList<Strategy>();
        for (var index = 0; keys != null && index < keys.size(); index++) {
            var key = keys.get(index);
            var strategy = catalog.strategy(key);
            faults.require(
                    strategy.isPresent(),
                    "/strategies/" + index,
                    FaultCode.UNKNOWN_REFERENCE,
                    "`%s` is not a strategy: check its key.".formatted(key));
            strategy.ifPresent(found::add);
        }
        return found;
    }

    /** Only variants of strategies that are wanted can be chosen. */
    static void check(@Nullable Map<String, String> variants, List<Strategy> strategies, Faults faults) {
        if (variants == null) {
            return;
        }
        var wanted =
                strategies.stream().collect(Collectors.toMap(Strategy::key, Function.identity(), (one, same) -> one));
        variants.forEach((key, variant) -> {
            var strategy = wanted.get(key);
            var isKnown =
                    strategy != null && strategy.template().variant(variant).isPresent();
            faults.require(
                    isKnown,
                    Fault.at(
                                    "/variants" + Fault.segment(key),
                                    FaultCode.UNKNOWN_REFERENCE,
                                    strategy == null ? notWanted(key) : noVariant(strategy))
                            .allowing(strategy == null ? List.of() : variantsOf(strategy)));
        });
    }

    private static String notWanted(String key) {
        return "`%s` is not one of the `strategies` of this request: add it there, or leave it out here."
                .formatted(key);
    }

    private static List<String> variantsOf(Strategy strategy) {
        return strategy.template().variants().stream()
                .map(variant -> variant.key())
                .toList();
    }

    private static String noVariant(Strategy strategy) {
        return "%s has no such variant: choose one of those listed, or leave it out and the assessment decides."
                .formatted(Sentences.quoted(strategy.title()));
    }

    /** What the assessment shows that a plan is made from; empty without one, or when it has been deleted since. */
    Optional<Profile> profile(@Nullable UUID source, String memberId) {
        return source == null ? Optional.empty() : assessments.profile(source, memberId);
    }

    /**
     * Adds them after the plan's goals, as the member needs them.
     *
     * @param variants the variants that were chosen, by strategy
     * @param profile what the plan's source assessment shows
     */
    void apply(
            List<Strategy> strategies, @Nullable Map<String, String> variants, Optional<Profile> profile, Plan plan) {
        var templates = new PersonalTemplates(plan.origin().situation(), profile, variants);
        var older = plan.goals().size();
        strategies.forEach(strategy -> apply(strategy, templates, plan));
        easing(templates, plan)
                .ifPresent(first ->
                        layFirst(first, plan.goals().subList(older, plan.goals().size()), plan));
        plan.goals().forEach(goal -> goal.mark(catalog));
        plan.showing(catalog.snapshot().contentHash());
        plan.comesFrom(plan.origin().drawnFrom(catalog.snapshot().version()));
    }

    /** Notes in the assessment that led to a plan, if one did, that the member has chosen these strategies. */
    void noteChosen(Stream<String> strategies, Plan plan, Instant now) {
        var source = plan.origin().sourceAssessmentId();
        var chosen = strategies.distinct().toList();
        if (source != null && !chosen.isEmpty()) {
            assessments.noteChosen(source, plan.memberId(), chosen, now);
        }
    }

    private static void apply(Strategy strategy, PersonalTemplates templates, Plan plan) {
        var goals = templates.goals(strategy);
        var made = new HashMap<String, Step>();
        for (var goal : goals) {
            var own = plan.add(
                    strategy.key(), goal.key(), new AddGoal(goal.title(), goal.horizon(), goal.measure(), null));
            goal.steps().forEach(step -> made.put(step.key(), own.add(step.key(), unordered(step))));
        }
        // A step may wait for a step of a later goal, so the order is set once all of them exist.
        goals.stream()
                .flatMap(goal -> goal.steps().stream())
                .forEach(step -> made.get(step.key())
                        .waitFor(step.after().stream()
                                .map(key -> made.get(key).id())
                                .toList()));
        goals.stream()
                .flatMap(goal -> goal.steps().stream())
                .forEach(step -> templates.doneAt(step).ifPresent(at -> findDone(made.get(step.key()), at, plan)));
    }

    private static void findDone(Step step, Instant at, Plan plan) {
        step.moveTo(plan.availability().today(at));
        step.become(StepStatus.DONE, step.dueOn(), null);
        plan.comesFrom(plan.origin().finding(step.id()));
    }

    /** A goal with the step of it that eases the load. */
    private record Easing(Goal goal, Step step) {}

    /** What the plan still has of this kind, whether it is new or older. */
    private Optional<Easing> easing(PersonalTemplates templates, Plan plan) {
        return plan.goals().stream()
                .flatMap(goal -> goal.steps().stream().map(step -> new Easing(goal, step)))
                .filter(each -> each.step().isOpen() && isEasing(templates, each))
                .findFirst();
    }

    private boolean isEasing(PersonalTemplates templates, Easing each) {
        var key = each.step().key();
        return key != null
                && Optional.ofNullable(each.goal().strategy())
                        .flatMap(catalog::strategy)
                        .filter(strategy -> templates.isEasing(strategy, key))
                        .isPresent();
    }

    /** The steps of other strategies that could begin now come after this one, and so do all others. */
    private static void layFirst(Easing first, List<Goal> others, Plan plan) {
        var open = plan.steps().filter(Step::isOpen).map(Step::id).collect(Collectors.toSet());
        others.stream()
                .filter(goal -> !Objects.equals(goal.strategy(), first.goal().strategy()))
                .flatMap(goal -> goal.steps().stream())
                .filter(step -> step.isOpen() && Collections.disjoint(step.after(), open))
                .forEach(step -> step.waitFor(Stream.concat(
                                step.after().stream(), Stream.of(first.step().id()))
                        .toList()));
    }

    private static AddStep unordered(TemplateStep step) {
        return new AddStep(
                step.title(), step.effortMinutes(), List.of(), step.cadence(), null, step.ifThen(), step.shortTitle());
    }
}
