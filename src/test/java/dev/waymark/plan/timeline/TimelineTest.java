package dev.waymark.plan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.plan.PausePlan;
import dev.waymark.plan.SamplePlan;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The picture of a plan: what it shows, to whom, and that it stays readable. */
class TimelineTest {

    private static final LocalDate TODAY = LocalDate.parse("2027-02-24");

    private final SamplePlan sample = SamplePlan.inBerlin();

    private String svg() {
        return Timeline.of(sample.settledAt(SamplePlan.MADE_AT).snapshot(TODAY), false);
    }

    private String svg(String today) {
        return Timeline.of(sample.snapshot(LocalDate.parse(today)), false);
    }

    static Document xml(String svg) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
        } catch (ParserConfigurationException | SAXException | IOException broken) {
            throw new AssertionError(svg, broken);
        }
    }

    static Stream<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(index -> (Element) nodes.item(index));
    }

    private List<Element> all(String name) {
        return elements(xml(svg()).getElementsByTagName(name)).toList();
    }

    private List<String> texts() {
        return all("text").stream().map(Element::getTextContent).toList();
    }

    private List<String> marks() {
        return marks(all("g"));
    }

    /** The marks outside of the legend, in order. */
    static List<String> marks(List<Element> groups) {
        var marks = groups.stream()
                .map(mark -> mark.getAttribute("class"))
                .filter(style -> style.startsWith("wm-mark "))
                .map(style -> style.replace("wm-mark wm-", ""))
                .toList();
        return marks.subList(0, marks.size() - 4);
    }

    @Test
    void tellsInWordsWhatItShows() {
        var goal = sample.goal("I give a talk");
        sample.complete(sample.step(goal, "Write the outline", "2027-02-05"), LocalDate.parse("2027-02-05"));
        sample.step(goal, "Write the first page", "2027-02-12");
        sample.step(goal, "Give the talk", "2027-03-12");
        var root = xml(svg()).getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(all("title")).extracting(Element::getTextContent).containsExactly("Timeline of “Out of the rut”");
        assertThat(all("desc"))
                .extracting(Element::getTextContent)
                .containsExactly(
                        "1 goal with 3 steps. 1 of 3 done, 1 overdue; 1 February 2027 to 12 March 2027. Today is 24"
                                + " February 2027. Goal “I give a talk”: 1 of 3 done, 1 overdue; due 12 March 2027. “Write"
                                + " the outline”: done 5 February 2027. “Write the first page”: was due 12 February 2027."
                                + " “Give the talk”: due 12 March 2027.");
        assertThat(texts())
                .contains(
                        "Out of the rut",
                        "1 of 3 done, 1 overdue",
                        "1 February 2027 to 12 March 2027",
                        "Today",
                        "1 Feb 2027",
                        "15 Feb")
                .contains("I give a talk", "1 of 3 done, 1 overdue; due 12 March 2027", "Write the outline");
        assertThat(marks()).containsExactly("done", "late", "due");
    }

    @Test
    void isForLightAndDark() {
        assertThat(svg()).contains("prefers-color-scheme: dark").doesNotContain("<script", "http://localhost");
    }

    @Test
    void aPlanWithoutStepsSaysSo() {
        assertThat(texts()).containsExactly("Out of the rut", "No steps yet");
        sample.goal("I give a talk");
        assertThat(all("desc").get(0).getTextContent()).startsWith("1 goal with 0 steps. No steps yet.");
        var another = sample.goal("I write a book");
        sample.step(another, "Write a page", "2027-02-26");
        assertThat(all("desc").get(0).getTextContent()).startsWith("2 goals with 1 step. 0 of 1 done;");
        assertThat(texts()).contains("I give a talk", "No steps yet");
    }

    @Test
    void marksTodayOnlyWhereItIs() {
        sample.step(sample.goal("I give a talk"), "Write", "2027-02-26");
        sample.settledAt(SamplePlan.MADE_AT);
        assertThat(svg("2027-01-31")).doesNotContain(">Today<");
        assertThat(svg("2027-02-01")).containsPattern("wm-today wm-start[^>]+>Today<");
        assertThat(svg("2027-02-14")).containsPattern("wm-today wm-middle[^>]+>Today<");
        assertThat(svg("2027-02-28")).containsPattern("wm-today wm-end[^>]+>Today<");
        assertThat(svg("2027-03-01")).doesNotContain(">Today<");
    }

    @Test
    void aPauseMakesNothingOverdue() {
        var monday = LocalDate.parse("2027-02-01");
        sample.step(sample.goal("I give a talk"), "Write the outline", "2027-02-05");
        sample.settledAt(SamplePlan.MADE_AT);
        sample.pause(monday, new PausePlan(null, "Holiday"));
        assertThat(Timeline.of(sample.snapshot(TODAY), false))
                .contains("Paused since 1 February 2027")
                .doesNotContain("overdue", "Holiday");
        sample.resume(monday);
        sample.pause(monday, new PausePlan(LocalDate.parse("2027-03-01"), null));
        assertThat(Timeline.of(sample.snapshot(TODAY), false)).contains("Paused until 1 March 2027");
    }

    @Test
    void wordsSurviveWhateverTheyAre() {
        var words = "<script>alert(\"1\")</script> & ]]> \u0001\ud83c\udf89";
        var hostile = new SamplePlan(words, "Europe/Berlin");
        hostile.step(hostile.goal(words), words, "2027-02-05");
        var svg = Timeline.of(hostile.settledAt(SamplePlan.MADE_AT).snapshot(TODAY), false);
        assertThat(svg).doesNotContain("<script");
        assertThat(xml(svg).getElementsByTagName("title").item(0).getTextContent())
                .isEqualTo("Timeline of “<script>alert(\"1\")</script> & ]]> \ud83c\udf89”");
    }

    @Test
    void aLargePlanShowsItsGoalsAlone() {
        for (var goal = 0; goal < 50; goal++) {
            var made = sample.goal("Goal " + goal);
            for (var step = 0; step < 10; step++) {
                var day = LocalDate.parse("2027-02-01").plusWeeks(3L * goal + step);
                var done = sample.step(made, "A step that is not shown", day.toString());
                if (goal == 0) {
                    sample.complete(done, day);
                }
            }
        }
        sample.goal("Without steps");
        var svg = svg();
        assertThat(texts())
                .contains("Goal 1", "Goal 20", "and 31 more goals")
                .doesNotContain("Goal 0", "Goal 21", "A step that is not shown", "Without steps");
        assertThat(svg.length()).isLessThan(90_000);
        assertThat(marks()).hasSizeLessThan(20 * 28);
        assertThat(all("desc").get(0).getTextContent()).endsWith("And 31 more goals.");
        assertThat(texts()).contains("Feb 2027", "Oct", "Jun 2028");
    }

    @Test
    void oneGoalTooManyIsOne() {
        for (var goal = 0; goal < 21; goal++) {
            sample.step(sample.goal("Goal " + goal), "Write", "2027-02-26");
        }
        assertThat(texts()).contains("Goal 19", "and one more goal").doesNotContain("Goal 20");
    }

    @Test
    void aGoalWithoutStepsHasNoTrack() {
        var goal = sample.goal("I give a talk");
        for (var step = 0; step < 31; step++) {
            sample.step(goal, "Write", "2027-02-26");
        }
        sample.goal("Another");
        assertThat(texts()).contains("Another", "No steps yet").doesNotContain("Write");
        assertThat(marks()).containsExactly("due");
    }
}
