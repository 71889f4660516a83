package dev.waymark.plan;

import static dev.waymark.plan.WorkItems.day;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Work of all kinds around {@link WorkItems#START}: dense and sparse, done early and late, some of it let go. */
public final class RandomWorkItems {

    private RandomWorkItems() {}

    /** One to twelve items, due within about half a year; those that are done were done by day {@code until}. */
    public static List<WorkItem> doneUntil(int until, Random random) {
        List<WorkItem> items = new ArrayList<>();
        int due = random.nextInt(10);
        for (int left = 1 + random.nextInt(12); left > 0; left--) {
            StepStatus status = StepStatus.values()[random.nextInt(StepStatus.values().length)];
            items.add(new WorkItem(
                    new UUID(3, left),
                    new UUID(1, random.nextInt(6)),
                    new UUID(2, random.nextInt(3)),
                    1 + random.nextInt(90),
                    day(due),
                    status,
                    status == StepStatus.DONE ? day(until - random.nextInt(40)) : null,
                    WorkItems.UNCHANGED));
            due += random.nextInt(random.nextBoolean() ? 8 : 45);
        }
        return items;
    }
}
