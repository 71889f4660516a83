package dev.waymark.plan.timeline;

import dev.waymark.platform.svg.Svg;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Draws a timeline from top to bottom: every call adds what comes next. */
final class TimelineDrawing {

    /** Font sizes in pixels. */
    static final int HEADING = 18;

    static final int GOAL = 14;
    static final int STEP = 13;

    /** Colors have a contrast of 3:1 or more, texts of 4.5:1; marks also differ in form. */
    private static final String STYLE = """
            text{font:%3$dpx system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;fill:#5b6673}
            .h{font-size:%1$dpx;font-weight:650;fill:#17202b}
            .g{font-size:%2$dpx;font-weight:600;fill:#17202b}
            .s{fill:#2f3a47}
            .b{fill:#fff}
            .grid{stroke:#e9ecf0}
            .t{fill:#dfe3e9}
            .span{fill:#b9c1cc}
            .done{fill:#18794e}
            .due{fill:#fff;stroke:#3451b2;stroke-width:2}
            .late{fill:#bd4b00}
            .skip{fill:#8b95a1}
            .now{stroke:#17202b;stroke-width:1.5}
            .nowt{fill:#17202b;font-weight:600;font-size:12px}
            .a{font-size:12px}
            .w{display:none}
            @media (min-width:640px){.n{display:none}.w{display:inline}}
            @media (prefers-color-scheme:dark){
            text{fill:#a3afbc}.h,.g{fill:#eef2f6}.s{fill:#cfd7e0}.b{fill:#12171e}.grid{stroke:#232b35}.t{fill:#2b343f}
            .span{fill:#485462}.done{fill:#46c487}.due{fill:#12171e;stroke:#93a8ff}.late{fill:#ff9a52}.skip{fill:#7d8895}
            .now{stroke:#eef2f6}.nowt{fill:#eef2f6}}
            """.formatted(HEADING, GOAL, STEP);

    /** Drawn around the point where they are used. */
    private static final String MARKS = """
            <defs><circle id="done" r="5.5" class="done"/><circle id="due" r="4.5" class="due"/>\
            <path id="late" d="M0-6.5 6.5 0 0 6.5-6.5 0z" class="late"/><rect id="skip" x="-4" y="-1.5" width="8" height="3" rx="1.5" class="skip"/></defs>
            """;

    private static final Map<TimelineMarks.Mark, String> IDS = Map.of(
            TimelineMarks.Mark.DONE, "done",
            TimelineMarks.Mark.DUE, "due",
            TimelineMarks.Mark.LATE, "late",
            TimelineMarks.Mark.SKIPPED, "skip");

    private final TimelineScale scale;
    private final @Nullable Double now;
    private final StringBuilder body = new StringBuilder();
    private int y = 12;
    private int axisAt;

    TimelineDrawing(TimelineScale scale, LocalDate today) {
        this.scale = scale;
        this.now = scale.place(today);
    }

    void heading(List<String> narrow, List<String> wide) {
        either("h", narrow, wide, 24);
    }

    void remark(String text) {
        y += 19;
        text("r", 0, text);
    }

    /** The dates along the top; the lines below them are drawn once their height is known. */
    void axis() {
        y += 38;
        axisAt = y;
        scale.ticks().forEach(tick -> text("a", tick.at(), tick.label()));
        if (now != null) {
            var anchor = now < 10 ? "start" : now > 90 ? "end" : "middle";
            body.append("<text class=\"nowt\" x=\"%s\" y=\"%d\" text-anchor=\"%s\">Today</text>\n"
                    .formatted(percent(now), y - 18, anchor));
        }
        y += 2;
    }

    void goal(List<String> narrow, List<String> wide, String remark) {
        y += 16;
        either("g", narrow, wide, 19);
        remark(remark);
        y += 2;
    }

    void step(List<String> narrow, List<String> wide, TimelineMarks marks) {
        y += 8;
        either("s", narrow, wide, 18);
        track(marks);
    }

    void track(TimelineMarks marks) {
        y += 16;
        body.append("<rect class=\"t\" width=\"100%%\" y=\"%d\" height=\"2\"/>\n".formatted(y - 1));
        var slots = List.copyOf(marks.bySlot().keySet());
        var first = scale.middle(slots.get(0));
        var last = scale.middle(slots.get(slots.size() - 1));
        body.append("<rect class=\"span\" x=\"%s\" width=\"%s\" y=\"%d\" height=\"4\"/>\n"
                .formatted(percent(first), percent(last - first), y - 2));
        if (now != null) {
            body.append("<line class=\"now\" x1=\"%1$s\" x2=\"%1$s\" y1=\"%2$d\" y2=\"%3$d\"/>\n"
                    .formatted(percent(now), y - 9, y + 9));
        }
        marks.bySlot().forEach((slot, mark) -> mark(mark, percent(scale.middle(slot)), y));
        y += 6;
    }

    void more(String text) {
        y += 12;
        remark(text);
    }

    void legend() {
        y += 38;
        legend(TimelineMarks.Mark.DONE, 0, "Done");
        legend(TimelineMarks.Mark.DUE, 25, "Due");
        legend(TimelineMarks.Mark.SKIPPED, 77, "Skipped");
    }

    void legend(TimelineMarks.Mark mark, int at, String text) {
        body.append("<svg x=\"%d%%\" overflow=\"visible\">".formatted(at));
        mark(mark, "7", y - 4);
        body.append("<text class=\"a\" x=\"19\" y=\"%d\">%s</text></svg>\n".formatted(y, text));
    }

    private void mark(TimelineMarks.Mark mark, String x, int at) {
        body.append("<use href=\"#%s\" x=\"%s\" y=\"%d\"/>".formatted(IDS.get(mark), x, at));
    }

    /** The narrow text ends on the same line as the wide one, so that neither leaves a gap below. */
    private void either(String style, List<String> narrow, List<String> wide, int height) {
        var lines = Math.max(narrow.size(), wide.size());
        if (narrow.equals(wide)) {
            lines(style, narrow, y, height);
        } else {
            lines(style + " n", narrow, y + height * (lines - narrow.size()), height);
            lines(style + " w", wide, y + height * (lines - wide.size()), height);
        }
        y += height * lines;
    }

    private void lines(String style, List<String> lines, int top, int height) {
        for (var index = 0; index < lines.size(); index++) {
            body.append("<text class=\"%s\" y=\"%d\">%s</text>\n"
                    .formatted(style, top + height * (index + 1), Svg.escaped(lines.get(index))));
        }
    }

    private void text(String style, double x, String text) {
        body.append(
                "<text class=\"%s\" x=\"%s\" y=\"%d\">%s</text>\n".formatted(style, percent(x), y, Svg.escaped(text)));
    }

    private static String percent(double value) {
        return String.format(Locale.ROOT, "%.2f%%", value);
    }

    String svg(String title, String description) {
        var grid = new StringBuilder();
        if (axisAt > 0) {
            scale.ticks()
                    .forEach(tick ->
                            grid.append("<line class=\"grid\" x1=\"%1$s\" x2=\"%1$s\" y1=\"%2$d\" y2=\"%3$d\"/>\n"
                                    .formatted(percent(tick.at()), axisAt + 6, y - 24)));
        }
        var height = y + 20;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="100%%" height="%d" role="img" aria-labelledby="title desc" lang="en">
                <title id="title">%s</title>
                <desc id="desc">%s</desc>
                <style>
                %s</style>
                %s<rect class="b" width="100%%" height="100%%"/>
                <svg x="4%%" width="92%%" height="%d" overflow="visible">
                %s%s</svg>
                </svg>
                """.formatted(height, Svg.escaped(title), Svg.escaped(description), STYLE, MARKS, height, grid, body);
    }
}
