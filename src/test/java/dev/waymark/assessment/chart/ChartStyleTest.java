package dev.waymark.assessment.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartStyleTest {

    private static final String DARK = "@media (prefers-color-scheme: dark)";

    /** WCAG 2.2, 1.4.3: 4.5 to 1 for texts; of markers and bands, 1.4.11 wants 3 to 1. */
    @ParameterizedTest
    @ValueSource(strings = {"text", ".wm-note", ".wm-key", ".wm-low", ".wm-moderate", ".wm-high"})
    void whatCarriesMeaningStandsOutInBothSchemes(String rule) {
        for (String scheme : schemes()) {
            assertThat(contrast(color(scheme, rule), color(scheme, ".wm-surface")))
                    .isGreaterThan(4.5);
            assertThat(contrast(color(scheme, rule), color(scheme, ".wm-track")))
                    .isGreaterThan(3);
        }
    }

    @Test
    void whatLooksLikeTheSurfaceIsOfItsColor() {
        for (String scheme : schemes()) {
            assertThat(List.of(color(scheme, ".wm-notch"), color(scheme, ".wm-ring"), color(scheme, ":root")))
                    .containsOnly(color(scheme, ".wm-surface"));
        }
    }

    @Test
    void everyRuleHoldsForChartsOnly() {
        List<String> selectors = new ArrayList<>();
        Pattern.compile("^ *([^@{}\\n]+?) \\{", Pattern.MULTILINE)
                .matcher(ChartStyle.CSS)
                .results()
                .forEach(match -> selectors.add(match.group(1)));
        assertThat(selectors)
                .hasSizeGreaterThan(20)
                .allSatisfy(selector -> assertThat(selector).startsWith(".wm-chart"));
    }

    @Test
    void theSmallestTextIsTwelvePixelsAndMoreOnAPhone() {
        assertThat(List.of(ChartStyle.NOTE, ChartStyle.TITLE, ChartStyle.HEADING))
                .allMatch(size -> size >= 12);
        assertThat(Pattern.compile("font-size: (\\d+)px")
                        .matcher(ChartStyle.CSS)
                        .results())
                .extracting(match -> Integer.valueOf(match.group(1)))
                .hasSize(4)
                .allMatch(size -> size >= 12);
    }

    private static List<String> schemes() {
        int dark = ChartStyle.CSS.indexOf(DARK);
        return List.of(ChartStyle.CSS.substring(0, dark), ChartStyle.CSS.substring(dark));
    }

    private static String color(String scheme, String rule) {
        var color = Pattern.compile("\\.wm-chart ?" + Pattern.quote(rule) + " \\{[^}]*(#[0-9a-f]{6})")
                .matcher(scheme);
        assertThat(color.find()).as(rule).isTrue();
        return color.group(1);
    }

    private static double contrast(String one, String other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(String color) {
        return 0.2126 * channel(color, 1) + 0.7152 * channel(color, 3) + 0.0722 * channel(color, 5);
    }

    private static double channel(String color, int from) {
        double value = Integer.parseInt(color.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
