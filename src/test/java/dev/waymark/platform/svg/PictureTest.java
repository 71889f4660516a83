package dev.waymark.platform.svg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {

    private static final String DARK = "@media (prefers-color-scheme: dark)";

    private final Picture picture = new Picture("A picture", "A heading");

    @Test
    void isAnImageWithANameAndADescription() {
        assertThat(picture.svg("In words: <b>"))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"wm-picture\" lang=\"en\" width=\"100%\"")
                .contains("role=\"img\"", ">A picture</title>", ">In words: &lt;b&gt;</desc>", ">A heading</text>")
                .doesNotContain("<script", "href", "url(", "@import");
    }

    /** Two pictures in a page: no id of one is that of the other, and both have the same style. */
    @Test
    void idsFollowFromWhatIsShown() {
        String one = picture.svg("One");
        String other = new Picture("A picture", "A heading").svg("Another");
        assertThat(ids(one)).hasSize(2).doesNotContainAnyElementsOf(ids(other));
        assertThat(new Picture("A picture", "A heading").svg("One")).isEqualTo(one);
        assertThat(one.contains(PictureStyle.CSS) && other.contains(PictureStyle.CSS))
                .isTrue();
    }

    @Test
    void aParagraphIsBrokenForTheWidthOfThePicture() {
        int top = picture.y();
        picture.paragraph("wm-note", PictureStyle.NOTE, 18, "All the words of a long sentence ".repeat(4), 9);
        int lines = (picture.y() - top) / 18;
        assertThat(lines).isGreaterThan(2);
        String svg = picture.svg("");
        assertThat(count(svg, "class=\"wm-note wm-s\"")).isEqualTo(lines);
        assertThat(count(svg, "class=\"wm-note wm-m\"")).isBetween(1, lines - 1);
        assertThat(count(svg, "class=\"wm-note wm-l\"")).isBetween(1, lines - 1);
    }

    @Test
    void whatFitsEverywhereIsWrittenOnce() {
        picture.paragraph("wm-note", PictureStyle.NOTE, 18, "Short", 9);
        assertThat(count(picture.svg(""), ">Short<")).isEqualTo(1);
    }

    @Test
    void aLongTitleLeavesRoomForItsFigure() {
        int top = picture.y();
        picture.row("A title that is a little long", "wm-low", "100 moderate");
        assertThat(picture.y()).isGreaterThan(top);
        assertThat(picture.svg("")).contains(">100 moderate<");
        assertThat(count(picture.svg(""), "class=\"wm-title\"")).isEqualTo(2);
    }

    /** WCAG 2.2, 1.4.3: 4.5 to 1 for texts; of marks and tracks, 1.4.11 wants 3 to 1. */
    @ParameterizedTest
    @ValueSource(
            strings = {"text", ".wm-note", ".wm-quiet", ".wm-neutral", ".wm-low", ".wm-moderate", ".wm-high", ".wm-now"
            })
    void whatCarriesMeaningStandsOutInBothSchemes(String rule) {
        for (String scheme : schemes()) {
            assertThat(contrast(color(scheme, rule), color(scheme, ".wm-surface")))
                    .isGreaterThan(4.5);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {".wm-track", ".wm-level", ".wm-range"})
    void tracksCanBeSeen(String rule) {
        for (String scheme : schemes()) {
            assertThat(contrast(color(scheme, rule), color(scheme, ".wm-surface")))
                    .isGreaterThan(3);
        }
    }

    @Test
    void whatLooksLikeTheSurfaceIsOfItsColor() {
        for (String scheme : schemes()) {
            assertThat(List.of(color(scheme, ".wm-case"), color(scheme, ".wm-ring"), color(scheme, ":root")))
                    .containsOnly(color(scheme, ".wm-surface"));
        }
    }

    @Test
    void everyRuleHoldsForPicturesOnly() {
        List<String> selectors = new ArrayList<>();
        Pattern.compile("^ *([^@{}\\n]+?) \\{", Pattern.MULTILINE)
                .matcher(PictureStyle.CSS)
                .results()
                .forEach(match -> selectors.addAll(List.of(match.group(1).split(", "))));
        assertThat(selectors)
                .hasSizeGreaterThan(20)
                .allSatisfy(selector -> assertThat(selector).startsWith(".wm-picture"));
    }

    @Test
    void theSmallestTextIsTwelvePixels() {
        assertThat(Pattern.compile("font-size: (\\d+)px")
                        .matcher(PictureStyle.CSS)
                        .results())
                .extracting(match -> Integer.valueOf(match.group(1)))
                .contains(PictureStyle.HEADING, PictureStyle.TITLE, PictureStyle.NOTE)
                .allMatch(size -> size >= 12);
    }

    private static List<String> ids(String svg) {
        return Pattern.compile(" id=\"([^\"]+)\"")
                .matcher(svg)
                .results()
                .map(match -> match.group(1))
                .toList();
    }

    private static int count(String svg, String part) {
        return svg.split(Pattern.quote(part), -1).length - 1;
    }

    private static List<String> schemes() {
        int dark = PictureStyle.CSS.indexOf(DARK);
        return List.of(PictureStyle.CSS.substring(0, dark), PictureStyle.CSS.substring(dark));
    }

    private static String color(String scheme, String rule) {
        var color = Pattern.compile("\\.wm-picture ?" + Pattern.quote(rule) + "(?:, [^{]*)? \\{[^}]*(#[0-9a-f]{6})")
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
