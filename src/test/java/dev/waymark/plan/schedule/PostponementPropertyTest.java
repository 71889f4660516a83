package dev.waymark.plan.schedule;

import static dev.waymark.plan.schedule.Cadence.Frequency.MONTHLY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.plan.schedule.Postponement.OpenWork;
import dev.waymark.plan.schedule.Postponement.Rule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Every scheduled plan can be paused for any number of days. */
class PostponementPropertyTest {

    @Property(tries = 200)
    void wholeWeeksMoveEverythingByExactlyAsMuch(
            @ForAll("capacity") Capacity capacity, @ForAll Random random, @ForAll @IntRange(max = 60) int weeks) {
        var pieces = laid(capacity, random, cadence -> cadence.interval() == 1 && cadence.frequency() != MONTHLY);
        var moved = Postponement.of(capacity, pieces, 7 * weeks);
        assertThat(pieces).allMatch(piece -> piece.dueOn().plusWeeks(weeks).equals(moved.get(piece.id())));
    }

    @Property(tries = 300)
    void movesEachByAtLeastTheDaysOfThePauseToALawfulDay(
            @ForAll("capacity") Capacity capacity, @ForAll Random random, @ForAll @IntRange(max = 400) int days) {
        var pieces = laid(capacity, random, cadence -> true);
        var moved = Postponement.of(capacity, pieces, days);
        assertThat(moved).hasSameSizeAs(pieces);
        for (var piece : pieces) {
            var date = moved.get(piece.id());
            assertThat(date).isAfterOrEqualTo(piece.dueOn().plusDays(days));
            assertThat(capacity.isWorkingDay(date)).isTrue();
            for (var before : piece.after()) {
                assertThat(date).isAfterOrEqualTo(moved.get(before).plusDays(piece.apart() ? 1 : 0));
            }
        }
        exceedsNoWeek(capacity, pieces, moved);
    }

    /** On the day that its rule gives, or later only because the week of that day is too full. */
    @Property(tries = 300)
    void returnsEachToItsRhythm(
            @ForAll("capacity") Capacity capacity, @ForAll Random random, @ForAll @IntRange(max = 400) int days) {
        var pieces = laid(capacity, random, cadence -> true);
        var moved = Postponement.of(capacity, pieces, days);
        if (pieces.stream().anyMatch(piece -> isLong(piece, capacity))) {
            return;
        }
        var minutes = perWeek(capacity, pieces, moved);
        for (var piece : pieces) {
            if (piece.rule() != null) {
                var date = moved.get(piece.id());
                var given = RandomPlans.givenDate(
                        piece.rule().cadence(), piece.rule().anchor(), capacity, date);
                assertThat(date.equals(given)
                                || minutes.getOrDefault(monday(given), 0) + piece.effortMinutes()
                                        > capacity.weeklyMinutes())
                        .isTrue();
            }
        }
    }

    /** Between the earliest day that its order allows and the day that it got, every week is too full for it. */
    @Property(tries = 300)
    void movesEachToTheFirstLawfulDay(
            @ForAll("capacity") Capacity capacity, @ForAll Random random, @ForAll @IntRange(max = 400) int days) {
        var pieces = laid(capacity, random, cadence -> true);
        var moved = Postponement.of(capacity, pieces, days);
        if (pieces.stream().anyMatch(piece -> isLong(piece, capacity))) {
            return;
        }
        var minutes = perWeek(capacity, pieces, moved);
        for (var piece : pieces) {
            if (piece.rule() == null && days % 7 != 0) {
                var earliest = piece.dueOn().plusDays(days);
                for (var before : piece.after()) {
                    var bound = moved.get(before).plusDays(piece.apart() ? 1 : 0);
                    earliest = bound.isAfter(earliest) ? bound : earliest;
                }
                assertThat(earliest.datesUntil(moved.get(piece.id())).filter(capacity::isWorkingDay))
                        .allMatch(day -> minutes.getOrDefault(monday(day), 0) + piece.effortMinutes()
                                > capacity.weeklyMinutes());
            }
        }
    }

    @Provide
    Arbitrary<Capacity> capacity() {
        return RandomPlans.capacity();
    }

    /** The pieces of a random plan, some of them done. */
    private static List<OpenWork> laid(Capacity capacity, Random random, Predicate<Cadence> recurs) {
        var tasks = RandomPlans.tasks(capacity, random).stream()
                .map(task -> once(task, recurs))
                .toList();
        var plan = Planner.plan(capacity, tasks, Map.of());
        var last = tasks.stream().collect(Collectors.toMap(Task::id, task -> lastOf(task, plan)));
        var pieces = new ArrayList<OpenWork>();
        for (var task : tasks) {
            var placement = plan.get(task.id());
            var isHabit = task.cadence() != null;
            var dates = isHabit ? placement.occurrences() : List.of(placement.dueOn());
            var rule = isHabit ? new Rule(task.cadence(), placement.anchor(), Set.of()) : null;
            for (int at = 1; at <= dates.size(); at++) {
                var after = at == 1 ? task.after().stream().map(last::get).toList() : List.of(id(task, at - 1));
                pieces.add(new OpenWork(
                        id(task, at),
                        task.effortMinutes(),
                        dates.get(at - 1),
                        false,
                        after,
                        at > 1,
                        LocalDate.MIN,
                        rule));
            }
        }
        return pieces;
    }

    private static UUID lastOf(Task task, Map<UUID, Placement> plan) {
        return id(task, Math.max(1, plan.get(task.id()).occurrences().size()));
    }

    private static Task once(Task task, Predicate<Cadence> unless) {
        return task.cadence() == null || unless.test(task.cadence())
                ? task
                : new Task(task.id(), task.effortMinutes(), task.after(), null, 0);
    }

    private static UUID id(Task task, int at) {
        return new UUID(at, task.id().getLeastSignificantBits());
    }

    private static boolean isLong(OpenWork piece, Capacity capacity) {
        return piece.effortMinutes() > capacity.weeklyMinutes();
    }

    private static TreeMap<LocalDate, Integer> perWeek(
            Capacity capacity, List<OpenWork> pieces, Map<UUID, LocalDate> moved) {
        var minutes = new TreeMap<LocalDate, Integer>();
        pieces.stream()
                .filter(piece -> !isLong(piece, capacity))
                .forEach(piece -> minutes.merge(monday(moved.get(piece.id())), piece.effortMinutes(), Integer::sum));
        return minutes;
    }

    private static void exceedsNoWeek(Capacity capacity, List<OpenWork> pieces, Map<UUID, LocalDate> moved) {
        assertThat(perWeek(capacity, pieces, moved).values()).allMatch(minutes -> minutes <= capacity.weeklyMinutes());
    }

    private static LocalDate monday(LocalDate day) {
        return day.with(DayOfWeek.MONDAY);
    }
}
