package dev.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.catalog.GoalHorizon;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The wins of a plan, however what was done became known. */
class WinPropertyTest {

    private static final Instant NOW =
            WorkItems.day(120).atStartOfDay(ZoneOffset.UTC).toInstant();

    /** Three goals with up to twelve steps, the same for the same numbers. */
    private static Plan plan(long seed) {
        var random = new Random(seed);
        var wanted = new CreatePlan(null, null, List.of(), WorkItems.START, 60, null, "UTC", null);
        var plan = new Plan("mia", "Summer", wanted, NOW);
        for (int goal = 0; goal < 3; goal++) {
            var own = plan.add(null, null, new AddGoal("Goal " + goal, GoalHorizon.SHORT, null, null));
            for (int step = 1 + random.nextInt(4); step > 0; step--) {
                own.add(null, new AddStep("Step", 1 + random.nextInt(90), null, null, null, null))
                        .moveTo(WorkItems.day(random.nextInt(100)));
            }
        }
        return plan;
    }

    private static List<String> standing(Plan plan) {
        var goals = plan.goals().stream().map(goal -> goal.id().toString()).toList();
        return plan.wins().stream()
                .filter(Win::isStanding)
                .map(win -> win.code() + " "
                        + (goals.contains(win.subject()) ? goals.indexOf(win.subject()) : win.subject()))
                .sorted()
                .toList();
    }

    private static void complete(Plan plan, int step, LocalDate on) {
        plan.steps().toList().get(step).complete(on, null);
        plan.settle(NOW);
    }

    /** Some of the steps, each with a day on which it was done. */
    private static List<Integer> some(Plan plan, Random random) {
        var steps = new ArrayList<Integer>();
        for (int step = 0; step < plan.steps().count(); step++) {
            if (random.nextInt(3) > 0) {
                steps.add(step);
            }
        }
        return steps;
    }

    @Property(tries = 500)
    void areTheSameInWhateverOrderWorkIsReported(@ForAll long seed, @ForAll Random random) {
        var one = plan(seed);
        var other = plan(seed);
        var steps = some(one, random);
        var days = steps.stream().collect(Collectors.toMap(step -> step, step -> WorkItems.day(random.nextInt(110))));
        steps.forEach(step -> complete(one, step, days.get(step)));
        Collections.shuffle(steps, random);
        steps.forEach(step -> complete(other, step, days.get(step)));
        assertThat(withoutComebacks(standing(one))).isEqualTo(withoutComebacks(standing(other)));
    }

    /** A comeback that was noticed stays when it is told later what had been done before the silence. */
    private static List<String> withoutComebacks(List<String> wins) {
        return wins.stream()
                .filter(win -> !win.startsWith(WinCode.COMEBACK.name()))
                .toList();
    }

    @Property(tries = 500)
    void areTheSameWhetherReportedDayByDayOrAllAtOnce(@ForAll long seed, @ForAll Random random) {
        var one = plan(seed);
        var other = plan(seed);
        var steps = some(one, random);
        var days = steps.stream().collect(Collectors.toMap(step -> step, step -> WorkItems.day(random.nextInt(110))));
        steps.sort(Comparator.comparing(days::get));
        steps.forEach(step -> complete(one, step, days.get(step)));
        steps.forEach(step -> other.steps().toList().get(step).complete(days.get(step), null));
        other.settle(NOW);
        assertThat(standing(one)).isEqualTo(standing(other));
    }

    @Property(tries = 300)
    void areEarnedOnce(@ForAll long seed, @ForAll Random random) {
        var plan = plan(seed);
        for (int change = 0; change < 30; change++) {
            var step =
                    plan.steps().toList().get(random.nextInt((int) plan.steps().count()));
            if (step.isOpen()) {
                step.complete(WorkItems.day(random.nextInt(120)), null);
            } else {
                step.reopen();
            }
            plan.settle(NOW);
            var before = List.copyOf(plan.wins());
            var standing = standing(plan);
            plan.settle(NOW);
            assertThat(plan.wins()).isEqualTo(before);
            assertThat(standing(plan)).isEqualTo(standing);
        }
        assertThat(plan.wins())
                .extracting(win -> win.code() + " " + win.subject())
                .doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void standIfTheyAreTrue(@ForAll long seed, @ForAll Random random) {
        var plan = plan(seed);
        for (int change = 0; change < 15; change++) {
            var step =
                    plan.steps().toList().get(random.nextInt((int) plan.steps().count()));
            if (step.isOpen()) {
                step.complete(WorkItems.day(random.nextInt(120)), null);
            } else {
                step.reopen();
            }
            plan.settle(NOW);
        }
        Set<String> holding = WinRules.of(WorkItem.of(plan), day -> WorkItems.START, WorkItems.day(120)).stream()
                .filter(WinCriterion::isMet)
                .map(criterion -> criterion.code() + criterion.subject())
                .collect(Collectors.toSet());
        Set<String> standing = plan.wins().stream()
                .filter(Win::isStanding)
                .map(win -> win.code() + win.subject())
                .collect(Collectors.toSet());
        assertThat(standing).containsAll(holding);
        if (plan.steps().allMatch(Work::isOpen)) {
            assertThat(standing).isEmpty();
        }
    }

    @Property(tries = 300)
    void outlastWhateverIsAdded(@ForAll long seed, @ForAll Random random) {
        var plan = plan(seed);
        for (int step : some(plan, random)) {
            complete(plan, step, WorkItems.day(random.nextInt(110)));
        }
        var before = standing(plan);
        plan.goals()
                .forEach(goal -> goal.add(null, new AddStep("More", 600, null, null, null, null))
                        .moveTo(WorkItems.day(130)));
        plan.steps().filter(Work::isOpen).forEach(step -> step.moveTo(WorkItems.day(150)));
        plan.settle(NOW);
        assertThat(standing(plan)).containsAll(before);
    }
}
