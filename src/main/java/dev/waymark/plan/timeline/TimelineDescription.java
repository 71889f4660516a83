package dev.waymark.plan.timeline;

import dev.waymark.plan.WorkItem;
import dev.waymark.platform.text.Sentences;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A timeline in words, for anyone who does not see it: what is due and what is done, goal by goal. */
final class TimelineDescription {

    private final List<String> sentences = new ArrayList<>();
    private final LocalDate lateBefore;

    /** @param lateBefore the day before which open work counts as late */
    TimelineDescription(String summary, LocalDate lateBefore) {
        sentences.add(summary);
        this.lateBefore = lateBefore;
    }

    void goal(String title, String remark) {
        sentences.add("Goal %s: %s.".formatted(Sentences.quoted(title), remark));
    }

    void step(String title, List<WorkItem> work, String figures) {
        sentences.add("%s: %s."
                .formatted(Sentences.quoted(title), work.size() == 1 ? state(work.get(0)) : figures + next(work)));
    }

    void more(String text) {
        sentences.add(Sentences.capitalized(text) + ".");
    }

    private String state(WorkItem item) {
        return switch (TimelineMarks.markOf(item, lateBefore)) {
            case DONE -> "done " + Sentences.date(TimelineScale.dayOf(item));
            case DUE -> "due " + Sentences.date(item.dueOn());
            case LATE -> "was due " + Sentences.date(item.dueOn());
            case SKIPPED -> "skipped";
        };
    }

    private String next(List<WorkItem> work) {
        return work.stream()
                .filter(item -> TimelineMarks.markOf(item, lateBefore) == TimelineMarks.Mark.DUE)
                .map(WorkItem::dueOn)
                .min(Comparator.naturalOrder())
                .map(day -> "; next due " + Sentences.date(day))
                .orElse("");
    }

    @Override
    public String toString() {
        return String.join(" ", sentences);
    }
}
