package dev.waymark.assessment.chart;

/**
 * How a chart looks, in light and dark mode.
 *
 * <p>The rules of an inlined chart apply to the whole page, so each has its own class below one root. The surface is
 * opaque, because a page may be light while the person's device is dark. Levels differ in color, and their markers also
 * in form. Contrast with the surface is at least 4.5 to 1 for texts, bands and markers; tracks are only a hint.
 */
final class ChartStyle {

    /**
     * Font sizes in units of a picture that is 360 wide; the smallest is still 12 pixels where a page leaves 335 for
     * it.
     */
    static final int HEADING = 19;

    static final int TITLE = 15;

    static final int NOTE = 13;

    static final int TRACK = 8;

    static final String CSS = """
            .wm-chart { max-width: 100%%; height: auto; forced-color-adjust: none;
              font-family: system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
            .wm-chart:root { display: block; margin: 0 auto; background: #fbfaf7; }
            .wm-chart .wm-surface { fill: #fbfaf7; }
            .wm-chart text { fill: #1f2933; }
            .wm-chart .wm-heading { font-size: %spx; font-weight: 650; }
            .wm-chart .wm-title { font-size: %spx; }
            .wm-chart .wm-figure { font-size: %spx; text-anchor: end; fill: currentColor; }
            .wm-chart .wm-points { font-weight: 650; }
            .wm-chart .wm-note { font-size: %spx; fill: #55606c; }
            .wm-chart .wm-section { font-weight: 600; }
            .wm-chart .wm-start { text-anchor: start; }
            .wm-chart .wm-middle { text-anchor: middle; }
            .wm-chart .wm-end { text-anchor: end; }
            .wm-chart .wm-rule { stroke: #dcd9d1; }
            .wm-chart .wm-track { stroke: #e6e3dc; stroke-width: %s; }
            .wm-chart .wm-notch { stroke: #fbfaf7; stroke-width: 3; }
            .wm-chart .wm-band { stroke: currentColor; stroke-width: 2; stroke-linecap: round; fill: none; }
            .wm-chart .wm-ring { stroke: currentColor; stroke-width: 2.5; fill: #fbfaf7; }
            .wm-chart .wm-core { fill: currentColor; }
            .wm-chart .wm-low .wm-core { display: none; }
            .wm-chart .wm-high .wm-ring { fill: currentColor; }
            .wm-chart .wm-key { color: #55606c; }
            .wm-chart .wm-low { color: #1f6f6b; }
            .wm-chart .wm-moderate { color: #85550a; }
            .wm-chart .wm-high { color: #87307f; }
            @media (prefers-color-scheme: dark) {
              .wm-chart:root { background: #171b21; }
              .wm-chart .wm-surface { fill: #171b21; }
              .wm-chart text { fill: #eceff3; }
              .wm-chart .wm-note { fill: #a8b2bf; }
              .wm-chart .wm-rule { stroke: #333b46; }
              .wm-chart .wm-track { stroke: #2c343e; }
              .wm-chart .wm-notch { stroke: #171b21; }
              .wm-chart .wm-ring { fill: #171b21; }
              .wm-chart .wm-key { color: #a8b2bf; }
              .wm-chart .wm-low { color: #6cc8be; }
              .wm-chart .wm-moderate { color: #e3b45b; }
              .wm-chart .wm-high { color: #e29ada; }
            }
            """.formatted(HEADING, TITLE, TITLE, NOTE, TRACK);

    private ChartStyle() {}
}
