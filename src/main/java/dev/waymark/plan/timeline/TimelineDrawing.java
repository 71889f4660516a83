package dev.waymark.plan.timeline;

import dev.waymark.platform.svg.Picture;
import dev.waymark.platform.svg.PictureStyle;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Draws a timeline from top to bottom: every call adds what comes next. */
final class TimelineDrawing {

    private static final int MOST_LINES = 3;

    private final Picture picture;
    private final TimelineScale scale;
    private final @Nullable Double now;

    TimelineDrawing(String name, String heading, TimelineScale scale, LocalDate today) {
        this.picture = new Picture(name, heading);
        this.scale = scale;
        this.now = scale.place(today);
    }

    void remark(String text) {
        picture.paragraph("wm-note", PictureStyle.NOTE, 18, text, MOST_LINES);
    }

    /** The dates along the top, and above them where today is. */
    void axis() {
        picture.down(14);
        if (now != null) {
            var anchor = now < 10 ? "wm-start" : now > 90 ? "wm-end" : "wm-middle";
            picture.text("wm-today " + anchor, now, 0, "Today");
        }
        picture.down(20);
        scale.ticks().forEach(tick -> picture.text("wm-note", tick.at(), 0, tick.label()));
        picture.down(12);
        line();
        picture.down(10);
    }

    void goal(String title, String remark) {
        picture.down(24);
        picture.paragraph("wm-strong", PictureStyle.TITLE, 20, title, MOST_LINES);
        remark(remark);
    }

    void step(String title, TimelineMarks marks) {
        picture.down(8);
        picture.paragraph("wm-step", PictureStyle.NOTE, 18, title, MOST_LINES);
        track(marks);
    }

    void track(TimelineMarks marks) {
        picture.down(8);
        line();
        marks.groups().forEach(group -> {
            mark(group.mark(), group.at());
            if (group.count() > 1) {
                picture.text("wm-note wm-middle", group.at(), -9, String.valueOf(group.count()));
            }
        });
        picture.down(20);
    }

    /** A line with a notch at each tick, and with today. */
    private void line() {
        picture.line("wm-track", 0, 0, 100, 0);
        scale.ticks().forEach(tick -> picture.line("wm-track", tick.at(), -4, tick.at(), 4));
        if (now != null) {
            picture.line("wm-now", now, -9, now, 9);
        }
    }

    void more(String text) {
        picture.down(12);
        remark(text);
    }

    void legend(boolean withLate) {
        picture.down(20);
        legend(TimelineMarks.Mark.DONE, 2, "Done");
        legend(TimelineMarks.Mark.DUE, 27, "Due");
        if (withLate) {
            legend(TimelineMarks.Mark.LATE, 50, "Overdue");
        }
        legend(TimelineMarks.Mark.SKIPPED, 79, "Skipped");
        picture.down(26);
        remark("A number says how many there are in one place.");
    }

    private void legend(TimelineMarks.Mark mark, double at, String text) {
        mark(mark, at);
        picture.textBeside("wm-note", at, 14, 4, text);
    }

    private void mark(TimelineMarks.Mark mark, double at) {
        picture.begin("wm-mark wm-" + style(mark));
        switch (mark) {
            case DONE -> picture.circle("wm-fill", at, 0, 6);
            case DUE -> picture.circle("wm-ring", at, 0, 5);
            case LATE -> picture.form("wm-fill", at, 0, "M0-7 7 0 0 7-7 0z");
            default -> picture.form("wm-bar", at, 0, "M-5 0H5");
        }
        picture.end();
    }

    private static String style(TimelineMarks.Mark mark) {
        return switch (mark) {
            case DONE -> "done";
            case DUE -> "due";
            case LATE -> "late";
            case SKIPPED -> "skipped";
        };
    }

    String svg(String description) {
        return picture.svg(description);
    }
}
