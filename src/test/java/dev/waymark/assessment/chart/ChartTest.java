package dev.waymark.assessment.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.assessment.scoring.Answer;
import dev.waymark.assessment.scoring.AnswerSheet;
import dev.waymark.assessment.scoring.Evaluator;
import dev.waymark.assessment.scoring.Questionnaires;
import dev.waymark.assessment.scoring.ShippedContent;
import dev.waymark.assessment.scoring.Strategies;
import dev.waymark.catalog.Cause;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTest {

    private static final String ROWS = "//g[starts-with(@class, 'wm-row')]";
    private static final String TITLES = "//text[@class='wm-title']";
    private static final String FIGURES = "//text[@class='wm-figure']";

    @Test
    void drawsAResultOfTheShippedContent() {
        var drawing = shipped(4);
        assertThat(drawing.all(TITLES)).hasSize(12).startsWith("Exhaustion").endsWith("Inaction");
        assertThat(drawing.all(FIGURES)).startsWith("100 high", "75 high");
        assertThat(drawing.one("/svg/title")).isEqualTo("Your career profile");
        assertThat(drawing.one("/svg/desc")).contains("Exhaustion: 100, high, likely range 85 to 100.");
    }

    @Test
    void theMostSevereCauseComesFirstAndTiesStayInCatalogOrder() {
        var drawing = Drawing.of(Strategies.scales(30.0, null, 70.0, 30.0, 0.0, 70.01));
        assertThat(drawing.all(TITLES))
                .containsExactly(
                        "Isolation",
                        "Limited growth",
                        "Unclear direction",
                        "Values misalignment",
                        "Outdated skills",
                        "Lack of challenge",
                        "Low visibility",
                        "Wrong field",
                        "Lack of guidance",
                        "Exhaustion",
                        "Unused interests",
                        "Inaction");
    }

    @Test
    void readinessStandsLastHoweverSevere() {
        assertThat(Drawing.of(Strategies.scalesWith("inaction", 100.0)).all(TITLES))
                .endsWith("Inaction");
    }

    @Test
    void aScaleWithoutATitleIsCalledByItsKey() {
        var drawing = Drawing.of(Strategies.scales(80.0), Map.of(), Questionnaires.CUTOFFS);
        assertThat(drawing.all(TITLES)).startsWith("unclear-direction").endsWith("inaction");
    }

    @Test
    void eyesAndEarsGetTheSameName() {
        var drawing = Drawing.of(Strategies.scales(80.0));
        assertThat(drawing.one("/svg/title")).isEqualTo("Your career profile");
        assertThat(drawing.one("//text[@class='wm-heading']")).isEqualTo("Your career profile");
        assertThat(drawing.one("/svg/@role")).isEqualTo("img");
        assertThat(drawing.one("/svg/@aria-labelledby"))
                .isEqualTo(drawing.one("/svg/title/@id") + " " + drawing.one("/svg/desc/@id"));
    }

    /** Arabic figures, and decimal commas: what a default locale would do to numbers. */
    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "de-DE", "tr-TR"})
    void theSameResultGivesTheSameBytesInEveryLocale(String locale) {
        Locale before = Locale.getDefault();
        String svg = shipped(3).svg();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            assertThat(shipped(3).svg()).isEqualTo(svg);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whateverATitleHoldsIsText() {
        String title = "<b>\"&'\u0007";
        var titles = Map.of("isolation", title, "inaction", "]]><!--");
        var drawing = Drawing.of(Strategies.scalesWith("isolation", 80.0), titles, Questionnaires.CUTOFFS);
        assertThat(drawing.all(TITLES)).startsWith("<b>\"&'").endsWith("]]><!--");
        assertThat(drawing.one("/svg/desc")).contains("<b>\"&': 80, high");
        assertThat(drawing.all("//b")).isEmpty();
    }

    @Test
    void needsNothingFromOutsideAndRunsNothing() {
        var drawing = shipped(2);
        assertThat(drawing.svg()).doesNotContainIgnoringCase("href", "url(", "@import", "script", "<!");
        assertThat(drawing.all("//@*[starts-with(name(), 'on')]")).isEmpty();
        assertThat(drawing.svg().replace("xmlns=\"http://www.w3.org/2000/svg\"", ""))
                .doesNotContain("//");
        assertThat(drawing.document().getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
    }

    @Test
    void fillsTheWidthThatItIsGiven() {
        var drawing = Drawing.of(Strategies.scales(80.0));
        assertThat(drawing.one("/svg/@width")).isEqualTo("100%");
        assertThat(drawing.all("/svg/@viewBox")).isEmpty();
        assertThat(drawing.one("/svg/@height")).isEqualTo(drawing.one("/svg/rect/@height"));
    }

    @Test
    void theAxisStandsAboveAndBelow() {
        var texts = Drawing.of(Strategies.scales(80.0)).all("//text");
        assertThat(texts).filteredOn("moderate"::equals).hasSize(2);
        assertThat(texts.indexOf("moderate")).isLessThan(texts.indexOf("Unclear direction"));
        assertThat(texts.lastIndexOf("moderate")).isGreaterThan(texts.indexOf("Inaction"));
    }

    @Test
    void nothingIsDrawnBelowThePicture() {
        for (var drawing : List.of(shipped(2), Drawing.of(Strategies.scales()))) {
            double bottom = Double.parseDouble(drawing.one("/svg/rect/@height"));
            assertThat(drawing.all("//text/@y"))
                    .allSatisfy(y -> assertThat(Double.parseDouble(y)).isBetween(20.0, bottom - 20));
        }
    }

    @Test
    void rowsFollowOneAnotherWithoutOverlap() {
        var titles = new HashMap<>(Drawing.TITLES);
        titles.put("isolation", "A title that goes on well beyond one line");
        var drawing = Drawing.of(Strategies.scalesWith("isolation", 80.0), titles, Questionnaires.CUTOFFS);
        List<Integer> tops =
                drawing.all(FIGURES + "/@y").stream().map(Integer::valueOf).toList();
        List<Integer> heights = new ArrayList<>();
        for (int i = 1; i < tops.size(); i++) {
            heights.add(tops.get(i) - tops.get(i - 1));
        }
        assertThat(heights.subList(0, 10)).startsWith(71, 52).containsOnly(71, 52);
        assertThat(heights.get(10)).isGreaterThan(52);
    }

    @Test
    void aPictureWithoutScoresSaysSoKindly() {
        var drawing = Drawing.of(Strategies.scales());
        assertThat(drawing.all(ROWS)).isEmpty();
        assertThat(drawing.all("//line")).isEmpty();
        assertThat(String.join(" ", drawing.all("//text[@class='wm-text wm-s']")))
                .isEqualTo("There is nothing to draw yet, and that is fine: a topic appears here once at least half of "
                        + "its statements are answered.");
    }

    @Test
    void readinessAloneIsWorthAPicture() {
        var scales = new ArrayList<>(Strategies.scales());
        scales.set(11, Strategies.scale("inaction", 50.0));
        assertThat(Drawing.of(scales).all(FIGURES)).endsWith("50 moderate").startsWith("no score");
    }

    /** Exhaustion in full, all other scales at the given keyed answer. */
    private static Drawing shipped(int rest) {
        var questionnaire = ShippedContent.questionnaire("career-rut");
        var catalog = ShippedContent.catalog();
        Map<String, Answer> answers = new HashMap<>();
        Strategies.CAUSES.forEach(cause ->
                Questionnaires.answerAll(answers, questionnaire, cause, cause.equals(Cause.EXHAUSTION) ? 5 : rest));
        var titles = catalog.causes().stream().collect(Collectors.toMap(Cause::key, Cause::title));
        return Drawing.of(
                Evaluator.evaluate(questionnaire, catalog, AnswerSheet.of(answers)), titles, questionnaire.cutoffs());
    }
}
