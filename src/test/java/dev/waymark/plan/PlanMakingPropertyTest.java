package dev.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.assessment.AssessmentSource;
import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.Catalogs;
import dev.waymark.catalog.Strategy;
import dev.waymark.plan.schedule.Cadence;
import dev.waymark.plan.schedule.Weekday;
import dev.waymark.platform.json.JsonSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
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
    private static final UUID SOURCE = new UUID(0, 1);

    /** What somebody asks for, and whether it is hard for them to begin. */
    record Wish(CreatePlan wanted, boolean small) {

        List<Strategy> strategies() {
            return wanted.strategies().stream()
                    .map(key -> CATALOG.strategy(key).orElseThrow())
                    .toList();
        }

        Plan plan() {
            var templates = new Templates(CATALOG, new Inaction(small));
            var plan = new Plan("mia", "Mine", wanted, Instant.EPOCH);
            templates.apply(strategies(), plan);
            new Timetable(plan, Timetable.Pointers.OF_PLAN).scheduleFrom(wanted.startOn());
            plan.settle(Instant.EPOCH);
            return plan;
        }
    }

    /** An assessment that shows high inaction, or does not. */
    record Inaction(boolean isHigh) implements AssessmentSource {

        @Override
        public boolean isScored(UUID assessmentId, String memberId) {
            return true;
        }

        @Override
        public boolean showsHighInaction(UUID assessmentId, String memberId) {
            return isHigh;
        }

        @Override
        public void noteChosen(UUID assessmentId, String memberId, Collection<String> strategies, Instant now) {
            throw new UnsupportedOperationException("A plan is only made here, and not stored");
        }
    }

    @Property(tries = 200)
    void holdEveryGoalAndStepOfEveryTemplate(@ForAll("wishes") Wish wish) {
        var expected = wish.strategies().stream()
                .flatMap(
                        strategy -> strategy.template().goals().stream().map(goal -> strategy.key() + " " + goal.key()))
                .toList();
        var plan = wish.plan();
        assertThat(plan.goals())
                .extracting(goal -> goal.strategy() + " " + goal.key())
                .containsExactlyElementsOf(expected);
        var steps = wish.strategies().stream()
                .flatMap(strategy -> strategy.template().goals().stream())
                .flatMap(goal -> goal.steps().stream())
                .toList();
        assertThat(plan.steps().map(Step::key))
                .containsAll(steps.stream().map(step -> step.key()).toList());
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

    @Property(tries = 200)
    void beginSmallForMembersWhoDoNotAct(@ForAll("wishes") Wish wish) {
        if (wish.small()) {
            assertThat(wish.plan().goals())
                    .allSatisfy(goal -> assertThat(goal.steps().get(0).effortMinutes())
                            .isLessThanOrEqualTo(SmallFirstSteps.MOST_MINUTES));
        }
    }

    @Property(tries = 200)
    void areWhatTheirPreviewShows(@ForAll("wishes") Wish wish) {
        var made = wish.plan();
        Map<String, String> refs = new HashMap<>();
        made.goals()
                .forEach(goal -> goal.steps().forEach(step -> refs.put(step.id().toString(), goal.refOf(step))));
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
                        Arbitraries.of(true, false))
                .as((strategies, day, minutes, daysOff, small) -> new Wish(
                        new CreatePlan(
                                null,
                                null,
                                strategies,
                                LocalDate.of(2024, 1, 1).plusDays(day),
                                minutes,
                                List.copyOf(daysOff),
                                "UTC",
                                SOURCE),
                        small));
    }

    private static List<String> some(List<String> keys, Random random) {
        var shuffled = new ArrayList<>(keys);
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, random.nextInt(shuffled.size() + 1)));
    }
}
