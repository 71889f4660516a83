package dev.waymark.plan;

import java.util.List;
import java.util.UUID;

/** Splits a step into parts that are done one after the other. */
final class StepSplitter {

    private static final int LONGEST_TITLE = 200;

    private StepSplitter() {}

    /**
     * The step becomes the first part, so that references to it lead to the beginning. What waited for it waits for the
     * last part, which also takes over a day that was set by hand.
     *
     * @param minutes of each part, at least two parts
     */
    static void split(Plan plan, Goal goal, Step step, List<Integer> minutes) {
        var count = minutes.size();
        var title = step.title();
        var inShort = step.shortTitle();
        var dueOn = step.isFixed() ? step.dueOn() : null;
        var followers =
                plan.steps().filter(other -> other.after().contains(step.id())).toList();
        var last = step;
        for (var part = 2; part <= count; part++) {
            last = goal.addBehind(
                    last,
                    new AddStep(
                            title(title, part, count),
                            minutes.get(part - 1),
                            List.of(last.id()),
                            null,
                            part == count ? dueOn : null,
                            step.ifThen(),
                            title(inShort, part, count, StepView.LONGEST_SHORT_TITLE)));
        }
        step.shrink(title(title, 1, count), title(inShort, 1, count, StepView.LONGEST_SHORT_TITLE), minutes.get(0));
        for (var follower : followers) {
            follower.waitFor(replaced(follower.after(), step.id(), last.id()));
        }
    }

    private static List<UUID> replaced(List<UUID> ids, UUID one, UUID other) {
        return ids.stream().map(id -> id.equals(one) ? other : id).toList();
    }

    /** The title of a part, truncated if needed. */
    static String title(String title, int part, int count) {
        return title(title, part, count, LONGEST_TITLE);
    }

    private static String title(String title, int part, int count, int longest) {
        var suffix = " (%d of %d)".formatted(part, count);
        var room = longest - suffix.length();
        if (title.length() <= room) {
            return title + suffix;
        }
        var end = Character.isHighSurrogate(title.charAt(room - 1)) ? room - 1 : room;
        return title.substring(0, end).strip() + suffix;
    }
}
