package dev.waymark.platform.svg;

/**
 * How every picture looks, in light and dark mode.
 *
 * <p>The rules of an inlined picture apply to the whole page, so each has its own class below one root. The surface is
 * opaque, because a page may be light while the person's device is dark. What differs in color also differs in form or
 * in words. Contrast with the surface is at least 4.5 to 1 for texts and colors, and 3 to 1 for tracks. The width that
 * chooses among the forms of a text is that of the picture itself, not of the page.
 */
public final class PictureStyle {

    /** Font sizes in pixels. */
    public static final int HEADING = 19;

    public static final int TITLE = 15;

    public static final int NOTE = 13;

    static final String CSS = """
        .wm-picture { forced-color-adjust: none; container-type: inline-size;
          font-family: system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
        .wm-picture:root { background: #fbfaf7; }
        .wm-picture .wm-surface { fill: #fbfaf7; }
        .wm-picture .wm-at { overflow: visible; }
        .wm-picture text { fill: #1f2933; font-size: 15px; }
        .wm-picture .wm-heading { font-size: 19px; font-weight: 650; }
        .wm-picture .wm-strong { font-weight: 650; }
        .wm-picture .wm-figure { font-size: 13px; text-anchor: end; fill: currentColor; font-weight: 600; }
        .wm-picture .wm-note { font-size: 13px; fill: #55606c; }
        .wm-picture .wm-middle { text-anchor: middle; }
        .wm-picture .wm-end { text-anchor: end; }
        .wm-picture .wm-rule { stroke: #dcd9d1; }
        .wm-picture .wm-level { stroke: #8a877f; stroke-dasharray: 2 3; }
        .wm-picture .wm-track { stroke: #8a877f; stroke-width: 1.5; }
        .wm-picture .wm-case { stroke: #fbfaf7; stroke-width: 9; }
        .wm-picture .wm-band { stroke: currentColor; stroke-width: 2.5; stroke-linecap: round; }
        .wm-picture .wm-ring { stroke: currentColor; stroke-width: 2.5; fill: #fbfaf7; }
        .wm-picture .wm-core { fill: currentColor; }
        .wm-picture .wm-low .wm-core, .wm-picture .wm-quiet .wm-core { display: none; }
        .wm-picture .wm-high .wm-ring, .wm-picture .wm-full .wm-ring { fill: currentColor; }
        .wm-picture .wm-stroke { stroke: currentColor; stroke-width: 2.5; stroke-linecap: round; fill: none; }
        .wm-picture .wm-range { stroke: #8a877f; stroke-width: 2; stroke-linecap: round; }
        .wm-picture .wm-path { stroke: #1f2933; stroke-width: 2; stroke-linecap: round; }
        .wm-picture .wm-fill { fill: currentColor; }
        .wm-picture .wm-quiet, .wm-picture .wm-unknown, .wm-picture .wm-skipped { color: #55606c; }
        .wm-picture .wm-neutral, .wm-picture .wm-due { color: #1f2933; }
        .wm-picture .wm-low, .wm-picture .wm-better, .wm-picture .wm-done { color: #1f6f6b; }
        .wm-picture .wm-moderate, .wm-picture .wm-late { color: #85550a; }
        .wm-picture .wm-high, .wm-picture .wm-worse { color: #87307f; }
        .wm-picture .wm-bar { stroke: currentColor; stroke-width: 4; stroke-linecap: round; }
        .wm-picture .wm-today { font-size: 13px; font-weight: 600; }
        .wm-picture .wm-step { font-size: 13px; }
        .wm-picture .wm-now { stroke: #1f2933; stroke-width: 1.5; }
        .wm-picture .wm-m, .wm-picture .wm-l { display: none; }
        @container (min-width: 560px) {
          .wm-picture .wm-s { display: none; }
          .wm-picture .wm-m { display: inline; }
        }
        @container (min-width: 870px) {
          .wm-picture .wm-m { display: none; }
          .wm-picture .wm-l { display: inline; }
        }
        @media (prefers-color-scheme: dark) {
          .wm-picture:root { background: #171b21; }
          .wm-picture .wm-surface { fill: #171b21; }
          .wm-picture text { fill: #eceff3; }
          .wm-picture .wm-figure { fill: currentColor; }
          .wm-picture .wm-note { fill: #a8b2bf; }
          .wm-picture .wm-rule { stroke: #333b46; }
          .wm-picture .wm-level { stroke: #8a877f; stroke-dasharray: 2 3; }
        .wm-picture .wm-track { stroke: #757f8c; }
          .wm-picture .wm-case { stroke: #171b21; }
          .wm-picture .wm-ring { fill: #171b21; }
          .wm-picture .wm-range { stroke: #757f8c; }
          .wm-picture .wm-path { stroke: #eceff3; }
          .wm-picture .wm-quiet, .wm-picture .wm-unknown, .wm-picture .wm-skipped { color: #a8b2bf; }
          .wm-picture .wm-neutral, .wm-picture .wm-due { color: #eceff3; }
          .wm-picture .wm-low, .wm-picture .wm-better, .wm-picture .wm-done { color: #6cc8be; }
          .wm-picture .wm-moderate, .wm-picture .wm-late { color: #e3b45b; }
          .wm-picture .wm-high, .wm-picture .wm-worse { color: #e29ada; }
          .wm-picture .wm-high .wm-ring, .wm-picture .wm-full .wm-ring { fill: currentColor; }
          .wm-picture .wm-now { stroke: #eceff3; }
        }
        """;

    private PictureStyle() {}
}
