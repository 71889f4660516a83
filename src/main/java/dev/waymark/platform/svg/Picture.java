package dev.waymark.platform.svg;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * A self-contained SVG picture, drawn from top to bottom. It is as wide as its container: horizontal places are percent
 * of the width between the margins, all else is pixels, so that words keep their size on a phone and on a desktop.
 *
 * <p>The same calls give the same bytes on every machine. Pictures can stand in one page: their styles hold for
 * pictures only and are the same for all, and their ids come from what they show.
 */
public final class Picture {

    private static final int TOP_TO_HEADING = 34;
    private static final int HEADING_STEP = 25;
    private static final int TITLE_STEP = 19;
    private static final int BOTTOM = 18;

    /** The widths, without margins, for which texts are broken into lines: {@link PictureStyle} chooses among them. */
    private static final int NARROWEST = 300;

    private static final List<Integer> WIDTHS = List.of(NARROWEST, 500, 780);

    private static final List<String> WIDTH_CLASSES = List.of("wm-s", "wm-m", "wm-l");

    /** Enough of a hash that two pictures in a page do not share it by chance. */
    private static final int ID_LENGTH = 12;

    private final StringBuilder drawing = new StringBuilder();
    private final String name;

    /** The baseline of the next line. */
    private int y = TOP_TO_HEADING;

    /** @param name the heading, also for screen readers */
    public Picture(String name, String heading) {
        this.name = name;
        paragraph("wm-heading", PictureStyle.HEADING, HEADING_STEP, heading, 2);
    }

    /** Moves down. */
    public Picture down(int pixels) {
        y += pixels;
        return this;
    }

    /** The height of the next baseline. */
    public int y() {
        return y;
    }

    /**
     * A title on the left, in as many lines as it needs on a phone, and a figure on the right of the first. Moves down to
     * the baseline of the last.
     */
    public void row(String title, String style, String figure) {
        begin(style);
        text("wm-figure", 100, 0, figure);
        end();
        double room = (NARROWEST - Svg.width(figure) * PictureStyle.NOTE) / PictureStyle.TITLE - 1;
        List<String> lines = Svg.lines(title, room, 2);
        lines("wm-title", lines, lines.size(), TITLE_STEP);
        down((lines.size() - 1) * TITLE_STEP);
    }

    /** A text whose baseline is so far below the next one. */
    public void text(String style, double x, int below, String text) {
        drawing.append("<text class=\"%s\" x=\"%s\" y=\"%s\">%s</text>\n"
                .formatted(style, Svg.percent(x), y + below, Svg.escaped(text)));
    }

    /** A text that begins so many pixels right of a place. */
    public void textBeside(String style, double x, int right, int below, String text) {
        drawing.append("<text class=\"%s\" x=\"%s\" y=\"%s\" dx=\"%s\">%s</text>\n"
                .formatted(style, Svg.percent(x), y + below, right, Svg.escaped(text)));
    }

    /**
     * A text over the whole width, in as many lines as that takes, and moves down below it. Fewer lines in a wider
     * picture end at the same height, so that there is no gap below.
     *
     * @param size of the font
     * @param step from one line to the next
     * @param most the most lines
     */
    public Picture paragraph(String style, int size, int step, String text, int most) {
        List<List<String>> forms = WIDTHS.stream()
                .map(width -> Svg.lines(text, (double) width / size, most))
                .toList();
        int lines = forms.stream().mapToInt(List::size).max().orElseThrow();
        if (forms.stream().distinct().count() == 1) {
            lines(style, forms.get(0), lines, step);
        } else {
            for (int form = 0; form < forms.size(); form++) {
                lines(style + " " + WIDTH_CLASSES.get(form), forms.get(form), lines, step);
            }
        }
        return down(lines * step);
    }

    private void lines(String style, List<String> lines, int room, int step) {
        int below = (room - lines.size()) * step;
        for (String line : lines) {
            text(style, 0, below, line);
            below += step;
        }
    }

    /** A line between two places; heights are relative to the next baseline. */
    public void line(String style, double x1, double below1, double x2, double below2) {
        drawing.append("<line class=\"%s\" x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\"/>\n"
                .formatted(style, Svg.percent(x1), Svg.decimal(y + below1), Svg.percent(x2), Svg.decimal(y + below2)));
    }

    public void circle(String style, double x, double below, double radius) {
        drawing.append("<circle class=\"%s\" cx=\"%s\" cy=\"%s\" r=\"%s\"/>\n"
                .formatted(style, Svg.percent(x), Svg.decimal(y + below), Svg.decimal(radius)));
    }

    /** A form given by a path around a place. */
    public void form(String style, double x, double below, String path) {
        drawing.append("<svg class=\"wm-at\" x=\"%s\" y=\"%s\"><path class=\"%s\" d=\"%s\"/></svg>\n"
                .formatted(Svg.percent(x), Svg.decimal(y + below), style, path));
    }

    /** A range with end caps, and the ring of its middle; the style of a group around it gives the color. */
    public void range(double low, double middle, double high, double below) {
        line("wm-case", low, below, high, below);
        line("wm-band", low, below, high, below);
        cap(low, below);
        cap(high, below);
        circle("wm-ring", middle, below, 6.5);
        circle("wm-core", middle, below, 2.5);
    }

    /** Explains a range of that style, and moves down. */
    public void key(String style, String text) {
        begin(style);
        form("wm-stroke", 0, -4, "M0 0H32M0-5V5M32-5V5");
        form("wm-ring", 0, -4, "M22 0A6 6 0 1 1 22-.01Z");
        end();
        textBeside("wm-note", 0, 42, 0, text);
        down(20);
    }

    private void cap(double x, double below) {
        line("wm-band", x, below - 5, x, below + 5);
    }

    /** All that is drawn until {@link #end} has this style. */
    public void begin(String style) {
        drawing.append("<g class=\"%s\">\n".formatted(style));
    }

    public void end() {
        drawing.append("</g>\n");
    }

    /** The whole document. */
    public String svg(String description) {
        String id = id(description);
        int height = y + BOTTOM;
        return """
            <svg xmlns="http://www.w3.org/2000/svg" class="wm-picture" lang="en" width="100%%" height="%1$s" role="img" \
            aria-labelledby="wm-title-%2$s wm-desc-%2$s">
            <title id="wm-title-%2$s">%3$s</title>
            <desc id="wm-desc-%2$s">%4$s</desc>
            <style>
            %5$s</style>
            <rect class="wm-surface" width="100%%" height="%1$s"/>
            <svg x="5%%" width="90%%" height="%1$s" overflow="visible">
            %6$s</svg>
            </svg>
            """.formatted(height, id, Svg.escaped(name), Svg.escaped(description), PictureStyle.CSS, drawing);
    }

    private String id(String description) {
        try {
            byte[] shown = (name + description + drawing).getBytes(StandardCharsets.UTF_8);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(shown);
            return HexFormat.of().formatHex(hash).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
