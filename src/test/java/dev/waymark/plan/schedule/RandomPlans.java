package dev.waymark.plan.schedule;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Plans of all kinds that are possible: one-off and recurring steps, in any order, some after others. */
public final class RandomPlans {

    private static final LocalDate SOME_MONDAY = LocalDate.parse("2024-01-01");
    private static final List<String> CADENCES = List.of(
            "FREQ=DAILY;COUNT=10",
            "FREQ=DAILY;INTERVAL=2;COUNT=9",
            "FREQ=WEEKLY;COUNT=6",
            "FREQ=WEEKLY;BYDAY=TU,SA,SU;COUNT=8",
            "FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,FR;COUNT=5",
            "FREQ=MONTHLY;COUNT=4",
            "FREQ=MONTHLY;BYMONTHDAY=1,2,30,31;COUNT=9",
            "FREQ=MONTHLY;INTERVAL=3;BYMONTHDAY=31;COUNT=3");

    private RandomPlans() {}

    public static Arbitrary<Capacity> capacity() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 3000),
                        Arbitraries.integers().between(7, 300),
                        Arbitraries.of(DayOfWeek.class).set().ofMaxSize(6))
                .as((days, minutes, off) -> new Capacity(SOME_MONDAY.plusDays(days), minutes, off));
    }

    public static List<Task> tasks(Capacity capacity, Random random) {
        List<Task> tasks = new ArrayList<>();
        boolean onlyRecurring = random.nextBoolean();
        for (int step = random.nextInt(20); step >= 0; step--) {
            List<UUID> after = new ArrayList<>();
            while (!tasks.isEmpty() && random.nextInt(3) == 0) {
                after.add(tasks.get(random.nextInt(tasks.size())).id());
            }
            if (onlyRecurring || random.nextInt(4) == 0) {
                Cadence cadence = Cadence.parse(CADENCES.get(random.nextInt(CADENCES.size())));
                int effort = 1 + random.nextInt(capacity.weeklyMinutes() / Capacity.DAYS_A_WEEK);
                tasks.add(new Task(new UUID(0, step), effort, after, cadence, cadence.countFrom(capacity.from())));
            } else {
                tasks.add(new Task(new UUID(0, step), 1 + random.nextInt(400), after, null, 0));
            }
        }
        Collections.shuffle(tasks, random);
        return tasks;
    }

    /** The date that a rule gives, day by day and with no regard to room, for the place of a date in it. */
    public static LocalDate givenDate(Cadence cadence, LocalDate anchor, Capacity capacity, LocalDate date) {
        var rule = cadence.nominalFrom(anchor);
        var given = rule.next();
        for (var next = rule.next(); !next.isAfter(date); next = rule.next()) {
            given = next;
        }
        while (!capacity.isWorkingDay(given)) {
            given = given.plusDays(1);
        }
        return given;
    }
}
