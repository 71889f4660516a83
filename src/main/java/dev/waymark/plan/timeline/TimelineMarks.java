package dev.waymark.plan.timeline;

import dev.waymark.plan.WorkItem;
import dev.waymark.platform.text.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The state of some of a plan's work, as marks on a line and in figures. */
final class TimelineMarks {

    /** Marks that are closer, in percent of the width, would cover one another on a phone. */
    private static final double CLOSE = 3.6;

    /** What a mark shows; for several items in one place, the one that needs most attention. */
    enum Mark {
        SKIPPED,
        DONE,
        DUE,
        LATE
    }

    /**
     * What is shown in one place.
     *
     * @param at the place of the item that needs most attention
     * @param count how many items there are, at least 1
     */
    record Group(double at, Mark mark, int count) {}

    private record Item(double at, Mark mark) {}

    private final List<Item> items;
    private final int done;
    private final int late;
    private final int counted;

    /** @param lateBefore the day before which open work counts as late */
    TimelineMarks(Collection<WorkItem> work, TimelineScale scale, LocalDate lateBefore) {
        items = work.stream()
                .map(each -> new Item(scale.at(TimelineScale.dayOf(each)), markOf(each, lateBefore)))
                .sorted(Comparator.comparingDouble(Item::at))
                .toList();
        done = count(Mark.DONE);
        late = count(Mark.LATE);
        counted = items.size() - count(Mark.SKIPPED);
    }

    static Mark markOf(WorkItem work, LocalDate lateBefore) {
        return switch (work.status()) {
            case SKIPPED -> Mark.SKIPPED;
            case DONE -> Mark.DONE;
            case TODO, DOING -> work.dueOn().isBefore(lateBefore) ? Mark.LATE : Mark.DUE;
        };
    }

    private int count(Mark mark) {
        return (int) items.stream().filter(item -> item.mark() == mark).count();
    }

    /** From left to right; every item is in one of them. */
    List<Group> groups() {
        List<List<Item>> places = new ArrayList<>();
        double from = 0;
        for (var item : items) {
            if (places.isEmpty() || item.at() - from >= CLOSE) {
                places.add(new ArrayList<>());
                from = item.at();
            }
            places.get(places.size() - 1).add(item);
        }
        return places.stream().map(TimelineMarks::group).toList();
    }

    private static Group group(List<Item> close) {
        var first = close.stream().max(Comparator.comparing(Item::mark)).orElseThrow();
        return new Group(first.at(), first.mark(), close.size());
    }

    boolean hasOpenWork() {
        return done < counted;
    }

    /** In words; skipped items count neither as done nor as due. */
    String figures() {
        if (counted == 0) {
            return "Nothing to do";
        }
        return "%d of %d done%s"
                .formatted(done, counted, late == 0 ? "" : ", %s overdue".formatted(Sentences.few(late)));
    }
}
