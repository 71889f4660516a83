package dev.waymark.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What becomes of the done share, whatever people do. */
class ProgressPropertyTest {

    private static final int CHANGES = 20;

    @Property(tries = 1000)
    void theDoneShareLiesBetweenNoneAndAll(@ForAll Random random) {
        var units = RandomUnits.doneUntil(30, random);
        var kept = units.stream().anyMatch(Unit::isKept);
        for (int today = -10; today < 120; today += 10) {
            var share = share(units, today);
            assertThat(share != null).isEqualTo(kept);
            if (share != null) {
                assertThat(share).isBetween(0.0, 1.0);
            }
        }
    }

    /** It falls only by opening again, adding, making longer, or deleting what is done: none of them is among these. */
    @Property(tries = 1000)
    void neitherTimeNorCompletingSkippingMovingNorSplittingLowersTheDoneShare(@ForAll Random random) {
        var units = new ArrayList<>(RandomUnits.doneUntil(30, random));
        int today = 30;
        for (int change = 0; change < CHANGES; change++) {
            var before = share(units, today);
            today += random.nextInt(10);
            change(units, today, random);
            var after = share(units, today);
            if (after == null) {
                assertThat(before == null || before == 0).isTrue();
            } else if (before != null) {
                assertThat(after).isGreaterThanOrEqualTo(before);
            }
        }
    }

    private static void change(List<Unit> units, int today, Random random) {
        int at = random.nextInt(units.size());
        var unit = units.get(at);
        if (!unit.isOpen()) {
            return;
        }
        switch (random.nextInt(4)) {
            case 0 -> units.set(at, changed(unit, unit.effortMinutes(), StepStatus.DONE, today));
            case 1 -> units.set(at, changed(unit, unit.effortMinutes(), StepStatus.SKIPPED, today));
            case 2 -> units.set(at, changed(unit, unit.effortMinutes(), unit.status(), today + random.nextInt(60)));
            default -> split(units, at, today);
        }
    }

    private static void split(List<Unit> units, int at, int today) {
        var unit = units.get(at);
        if (unit.effortMinutes() > 1) {
            units.set(at, changed(unit, 1, unit.status(), today));
            units.add(changed(unit, unit.effortMinutes() - 1, unit.status(), today));
        }
    }

    private static Unit changed(Unit unit, int minutes, StepStatus status, int day) {
        var completedOn = status == StepStatus.DONE ? Units.day(day) : null;
        return new Unit(unit.stepId(), unit.goalId(), minutes, Units.day(day), status, completedOn);
    }

    private static @Nullable Double share(List<Unit> units, int today) {
        return Progress.of(units, Units.START, Units.day(today)).effortDoneShare();
    }
}
