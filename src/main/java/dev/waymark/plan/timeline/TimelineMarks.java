package dev.waymark.plan.timeline;

import dev.waymark.plan.WorkItem;
import dev.waymark.platform.text.Sentences;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** The state of some of a plan's work, slot by slot and in figures. */
final class TimelineMarks {

    /** What a mark shows; for several items in one slot, the one that needs most attention. */
    enum Mark {
        SKIPPED,
        DONE,
        DUE,
        LATE
    }

    private final Map<Integer, Mark> bySlot = new TreeMap<>();
    private int done;
    private int late;
    private int counted;

    /** @param lateBefore the day before which open work counts as late */
    TimelineMarks(Collection<WorkItem> work, TimelineScale scale, LocalDate lateBefore) {
        for (var each : work) {
            var mark = markOf(each, lateBefore);
            bySlot.merge(scale.slot(each.dueOn()), mark, (one, other) -> one.compareTo(other) > 0 ? one : other);
            done += mark == Mark.DONE ? 1 : 0;
            late += mark == Mark.LATE ? 1 : 0;
            counted += mark == Mark.SKIPPED ? 0 : 1;
        }
    }

    private static Mark markOf(WorkItem work, LocalDate lateBefore) {
        return switch (work.status()) {
            case SKIPPED -> Mark.SKIPPED;
            case DONE -> Mark.DONE;
            case TODO, DOING -> work.dueOn().isBefore(lateBefore) ? Mark.LATE : Mark.DUE;
        };
    }

    /** By slot, in order. */
    Map<Integer, Mark> bySlot() {
        return bySlot;
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
