package dev.waymark.plan.progress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.plan.RandomWorkItems;
import dev.waymark.plan.StepStatus;
import dev.waymark.plan.WorkItem;
import dev.waymark.plan.WorkItems;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** What becomes of the done share, whatever people do. */
class ProgressPropertyTest {

    private static final int CHANGES = 20;

    @Property(tries = 1000)
    void theDoneShareLiesBetweenNoneAndAll(@ForAll Random random) {
        var items = RandomWorkItems.doneUntil(30, random);
        var kept = items.stream().anyMatch(WorkItem::isKept);
        for (int today = -10; today < 120; today += 10) {
            var share = share(items, today);
            assertThat(share != null).isEqualTo(kept);
            if (share != null) {
                assertThat(share).isBetween(0.0, 1.0);
            }
        }
    }

    /** It falls only by reopening, adding, making longer, or deleting what is done: none of them is among these. */
    @Property(tries = 1000)
    void neitherTimeNorCompletingSkippingMovingNorSplittingLowersTheDoneShare(@ForAll Random random) {
        var items = new ArrayList<>(RandomWorkItems.doneUntil(30, random));
        int today = 30;
        for (int change = 0; change < CHANGES; change++) {
            var before = share(items, today);
            today += random.nextInt(10);
            change(items, today, random);
            var after = share(items, today);
            if (after == null) {
                assertThat(before == null || before == 0).isTrue();
            } else if (before != null) {
                assertThat(after).isGreaterThanOrEqualTo(before);
            }
        }
    }

    private static void change(List<WorkItem> items, int today, Random random) {
        int at = random.nextInt(items.size());
        var item = items.get(at);
        if (!item.isOpen()) {
            return;
        }
        switch (random.nextInt(4)) {
            case 0 -> items.set(at, changed(item, item.id(), item.effortMinutes(), StepStatus.DONE, today));
            case 1 -> items.set(at, changed(item, item.id(), item.effortMinutes(), StepStatus.SKIPPED, today));
            case 2 ->
                items.set(
                        at, changed(item, item.id(), item.effortMinutes(), item.status(), today + random.nextInt(60)));
            default -> split(items, at, today);
        }
    }

    private static void split(List<WorkItem> items, int at, int today) {
        var item = items.get(at);
        if (item.effortMinutes() > 1) {
            items.set(at, changed(item, item.id(), 1, item.status(), today));
            items.add(changed(
                    item, WorkItems.id("rest of " + item.id()), item.effortMinutes() - 1, item.status(), today));
        }
    }

    private static WorkItem changed(WorkItem item, UUID id, int minutes, StepStatus status, int day) {
        var completedOn = status == StepStatus.DONE ? WorkItems.day(day) : null;
        return new WorkItem(
                id, item.stepId(), item.goalId(), minutes, WorkItems.day(day), status, completedOn, item.revision());
    }

    private static @Nullable Double share(List<WorkItem> items, int today) {
        return Progress.of(items, WorkItems.START, WorkItems.day(today)).effortDoneShare();
    }
}
