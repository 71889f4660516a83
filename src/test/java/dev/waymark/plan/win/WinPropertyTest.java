package dev.waymark.plan.win;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.plan.StepStatus;
import dev.waymark.plan.WorkItem;
import dev.waymark.plan.WorkItems;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** The wins of a plan, however what was done became known. */
class WinPropertyTest {

    private static final LocalDate TODAY = WorkItems.day(120);
    private static final Instant NOW = TODAY.atStartOfDay(ZoneOffset.UTC).toInstant();

    /** The work of a plan, and what was ever earned with it. */
    private static final class Plan {

        private final List<WorkItem> work = new ArrayList<>();
        private final Set<UUID> achieved = new TreeSet<>();
        private final List<Win> wins = new ArrayList<>();

        /** Three goals with up to twelve steps, the same for the same numbers. */
        Plan(long seed) {
            var random = new Random(seed);
            for (int goal = 0; goal < 3; goal++) {
                for (int step = 1 + random.nextInt(4); step > 0; step--) {
                    add(new UUID(1, goal), 1 + random.nextInt(90), WorkItems.day(random.nextInt(100)));
                }
            }
        }

        void add(UUID goal, int minutes, LocalDate dueOn) {
            var id = new UUID(2, work.size());
            work.add(new WorkItem(id, id, goal, minutes, dueOn, StepStatus.TODO, null, WorkItems.UNCHANGED));
        }

        List<UUID> goals() {
            return work.stream().map(WorkItem::goalId).distinct().toList();
        }

        void complete(int at, LocalDate on) {
            var item = work.get(at);
            work.set(at, with(item, item.dueOn(), StepStatus.DONE, on));
        }

        /** Completes what is open, or else reopens it; and sometimes says whether its goal is achieved. */
        void turn(int at, LocalDate on) {
            if (on.getDayOfWeek() == DayOfWeek.MONDAY) {
                achieved.add(work.get(at).goalId());
            }
            if (work.get(at).isOpen()) {
                complete(at, on);
            } else {
                work.set(at, work.get(at).reopened());
            }
        }

        void moveOpenTo(LocalDate day) {
            work.replaceAll(item -> item.isOpen() ? with(item, day, item.status(), null) : item);
        }

        private static WorkItem with(
                WorkItem item, LocalDate dueOn, StepStatus status, @Nullable LocalDate completedOn) {
            return new WorkItem(
                    item.id(),
                    item.stepId(),
                    item.goalId(),
                    item.effortMinutes(),
                    dueOn,
                    status,
                    completedOn,
                    item.revision());
        }

        List<WinCriterion> criteria() {
            return WinRules.of(work, List.copyOf(achieved), day -> WorkItems.START, TODAY);
        }

        List<Win> settle() {
            var earned = Win.settle(wins, WorkItems.id("plan"), criteria(), NOW);
            wins.addAll(earned);
            return earned;
        }

        List<String> standing() {
            return wins.stream()
                    .filter(Win::isStanding)
                    .map(win -> win.code() + " " + win.subject())
                    .sorted()
                    .toList();
        }
    }

    /** Some of the work. */
    private static List<Integer> some(Plan plan, Random random) {
        var some = new ArrayList<Integer>();
        for (int at = 0; at < plan.work.size(); at++) {
            if (random.nextInt(3) > 0) {
                some.add(at);
            }
        }
        return some;
    }

    private static void report(Plan plan, int at, LocalDate on) {
        plan.complete(at, on);
        plan.settle();
    }

    @Property(tries = 500)
    void areTheSameInWhateverOrderWorkIsReported(@ForAll long seed, @ForAll Random random) {
        var one = new Plan(seed);
        var other = new Plan(seed);
        var done = some(one, random);
        var days = done.stream().collect(Collectors.toMap(at -> at, at -> WorkItems.day(random.nextInt(110))));
        done.forEach(at -> report(one, at, days.get(at)));
        Collections.shuffle(done, random);
        done.forEach(at -> report(other, at, days.get(at)));
        assertThat(withoutComebacks(one.standing())).isEqualTo(withoutComebacks(other.standing()));
    }

    /** A comeback that was noticed stays when it is told later what had been done before the silence. */
    private static List<String> withoutComebacks(List<String> wins) {
        return wins.stream()
                .filter(win -> !win.startsWith(WinCode.COMEBACK.name()))
                .toList();
    }

    @Property(tries = 500)
    void areTheSameWhetherReportedDayByDayOrAllAtOnce(@ForAll long seed, @ForAll Random random) {
        var one = new Plan(seed);
        var other = new Plan(seed);
        var done = some(one, random);
        var days = done.stream().collect(Collectors.toMap(at -> at, at -> WorkItems.day(random.nextInt(110))));
        done.sort(Comparator.comparing(days::get));
        done.forEach(at -> report(one, at, days.get(at)));
        done.forEach(at -> other.complete(at, days.get(at)));
        other.settle();
        assertThat(one.standing()).isEqualTo(other.standing());
    }

    @Property(tries = 300)
    void areEarnedOnce(@ForAll long seed, @ForAll Random random) {
        var plan = new Plan(seed);
        for (int change = 0; change < 30; change++) {
            plan.turn(random.nextInt(plan.work.size()), WorkItems.day(random.nextInt(120)));
            plan.settle();
            var before = List.copyOf(plan.wins);
            var standing = plan.standing();
            assertThat(plan.settle()).isEmpty();
            assertThat(plan.wins).isEqualTo(before);
            assertThat(plan.standing()).isEqualTo(standing);
        }
        assertThat(plan.wins)
                .extracting(win -> win.code() + " " + win.subject())
                .doesNotHaveDuplicates();
    }

    @Property(tries = 300)
    void standIfTheyAreTrue(@ForAll long seed, @ForAll Random random) {
        var plan = new Plan(seed);
        for (int change = 0; change < 15; change++) {
            plan.turn(random.nextInt(plan.work.size()), WorkItems.day(random.nextInt(120)));
            plan.settle();
        }
        Set<String> met = plan.criteria().stream()
                .filter(WinCriterion::isMet)
                .map(criterion -> criterion.code() + " " + criterion.subject())
                .collect(Collectors.toSet());
        assertThat(plan.standing()).containsAll(met);
        if (plan.achieved.isEmpty() && plan.work.stream().allMatch(WorkItem::isOpen)) {
            assertThat(plan.standing()).isEmpty();
        }
    }

    @Property(tries = 300)
    void outlastWhateverIsAdded(@ForAll long seed, @ForAll Random random) {
        var plan = new Plan(seed);
        for (int at : some(plan, random)) {
            report(plan, at, WorkItems.day(random.nextInt(110)));
        }
        var before = plan.standing();
        plan.goals().forEach(goal -> plan.add(goal, 600, WorkItems.day(130)));
        plan.work.sort(Comparator.comparing(WorkItem::goalId));
        plan.moveOpenTo(WorkItems.day(150));
        plan.settle();
        assertThat(plan.standing()).containsAll(before);
    }
}
