package dev.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.assessment.AssessmentSource.Profile;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Catalogs;
import dev.waymark.catalog.Cause;
import dev.waymark.catalog.Situation;
import dev.waymark.catalog.Strategy;
import dev.waymark.catalog.TemplateGoal;
import dev.waymark.catalog.TemplateStep;
import dev.waymark.plan.schedule.Cadence;
import dev.waymark.plan.schedule.Weekday;
import dev.waymark.plan.template.PersonalTemplates;
import dev.waymark.platform.json.JsonSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Plans from any of the shipped strategies, in any order, for any week. */
class PlanMakingPropertyTest {

    private static final Catalog CATALOG = Catalogs.shipped();

    /** What somebody asks for, and what their assessment shows. */
    record Wish(CreatePlan wanted, Profile profile) {

        List<Strategy> strategies() {
            return wanted.strategies().stream()
                    .map(key -> CATALOG.strategy(key).orElseThrow())
                    .toList();
        }

        Plan plan() {
            var plan = new Plan("mia", "Mine", wanted, Instant.EPOCH);
            new Templates(CATALOG, new NoAssessments()).apply(strategies(), null, Optional.of(profile), plan);
            new Timetable(plan, Timetable.Pointers.OF_PLAN).scheduleFrom(wanted.startOn());
            plan.settle(Instant.EPOCH);
            return plan;
        }

        Wish answeredOn(LocalDate day) {
            var at = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
            return new Wish(
                    wanted,
                    new Profile(null, profile.highInaction(), profile.highExhaustion(), profile.severities(), at));
        }

        /** The goals that this person's templates have, strategy by strategy. */
        List<TemplateGoal> goals() {
            var templates = new PersonalTemplates(wanted.situation(), Optional.of(profile), null);
            return strategies().stream()
                    .flatMap(strategy -> templates.goals(strategy).stream())
                    .toList();
        }
    }

    @Property(tries = 200)
    void holdEveryGoalAndStepOfEveryTemplate(@ForAll("wishes") Wish wish) {
        var plan = wish.plan();
        assertThat(plan.goals())
                .extracting(Goal::key)
                .containsExactlyElementsOf(
                        wish.goals().stream().map(TemplateGoal::key).toList());
        var steps = wish.goals().stream().flatMap(goal -> goal.steps().stream()).toList();
        assertThat(plan.steps().map(Step::key))
                .containsExactlyElementsOf(steps.stream().map(TemplateStep::key).toList());
        assertThat(plan.steps()
                        .mapToInt(step -> step.work().size() * step.effortMinutes())
                        .sum())
                .isEqualTo(steps.stream()
                        .mapToInt(step -> step.effortMinutes() * times(step.cadence(), wish))
                        .sum());
    }

    private static int times(@Nullable String cadence, Wish wish) {
        return cadence == null
                ? 1
                : Cadence.parse(cadence).countFrom(wish.wanted().startOn());
    }

    @Property(tries = 200)
    void areDatedLawfully(@ForAll("wishes") Wish wish) {
        assertThat(Dates.areValidIn(wish.plan())).isTrue();
    }

    /** Answering a questionnaire was work before the plan, even on its first day. */
    @Property(tries = 200)
    void takeNoMinutesForWhatWasDoneBefore(@ForAll("wishes") Wish wish) {
        assertThat(openDates(wish.answeredOn(wish.wanted().startOn()).plan())).isEqualTo(openDates(wish.plan()));
    }

    private static List<LocalDate> openDates(Plan plan) {
        return plan.steps().filter(Step::isOpen).map(Step::dueOn).toList();
    }

    @Property(tries = 200)
    void areWhatTheirPreviewShows(@ForAll("wishes") Wish wish) {
        var made = wish.plan();
        Map<String, String> refs = new HashMap<>();
        made.goals()
                .forEach(goal ->
                        goal.steps().forEach(step -> refs.put(step.id().toString(), StepView.refOf(goal, step))));
        assertThat(withoutIds(PlanView.of(made), refs)).isEqualTo(withoutIds(PlanView.preview(wish.plan()), Map.of()));
    }

    /** The same without ids, and with steps named by reference. */
    private static Object withoutIds(PlanView view, Map<String, String> refs) {
        var tree = JsonSettings.mapper().<ObjectNode>valueToTree(view);
        tree.remove("id");
        for (var goal : tree.path("goals")) {
            ((ObjectNode) goal).remove("id");
            for (var step : goal.path("steps")) {
                ((ObjectNode) step).remove("id");
                var after = (ArrayNode) step.path("after");
                for (var index = 0; index < after.size(); index++) {
                    after.set(
                            index,
                            refs.getOrDefault(
                                    after.get(index).asText(), after.get(index).asText()));
                }
            }
        }
        return tree;
    }

    @Provide
    Arbitrary<Wish> wishes() {
        var keys = CATALOG.snapshot().strategies().stream().map(Strategy::key).toList();
        return Combinators.combine(
                        Arbitraries.randomValue(random -> some(keys, random)),
                        Arbitraries.integers().between(0, 3000),
                        Arbitraries.integers().between(30, 600),
                        Arbitraries.of(Weekday.class).set().ofMaxSize(6),
                        Arbitraries.of(Situation.class).injectNull(0.2),
                        profiles())
                .as((strategies, day, minutes, daysOff, situation, profile) -> new Wish(
                        new CreatePlan(
                                null,
                                null,
                                strategies,
                                LocalDate.of(2024, 1, 1).plusDays(day),
                                minutes,
                                List.copyOf(daysOff),
                                "UTC",
                                null,
                                situation,
                                null),
                        profile));
    }

    private static Arbitrary<Profile> profiles() {
        var severities = Arbitraries.maps(
                Arbitraries.of(CATALOG.snapshot().causes()).map(Cause::key),
                Arbitraries.doubles().between(0, 100).ofScale(2));
        return Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(true, false), severities)
                .as((inaction, exhaustion, shown) -> new Profile(null, inaction, exhaustion, shown, Instant.EPOCH));
    }

    private static List<String> some(List<String> keys, Random random) {
        var shuffled = new ArrayList<>(keys);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, random.nextInt(shuffled.size() + 1)));
    }
}
