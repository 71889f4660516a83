package dev.waymark.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.waymark.catalog.Catalogs;
import dev.waymark.catalog.worksheet.RecordFields;
import dev.waymark.platform.problem.Fault;
import org.junit.jupiter.api.Test;

/** A hobby for its joy, and a test that ends. */
class ExploreSideProjectsWorksheetTest {

    private final KeptWorksheet kept = new KeptWorksheet("explore-side-projects", 60);

    @Test
    void aHobbyAsksForJoyOnly() {
        var choir = kept.keep("experiment", "title", "Choir", "purpose", "hobby");
        kept.keepIn(choir, "log", "day", kept.today(), "joy", 5);
        assertThat(kept.says("joy"))
                .isEqualTo("The time you gave it left you glad, at 5 out of 5. Joy is reason enough to go on.");
        assertThat(kept.says("hobby-days")).isEqualTo("One day so far had room for your hobby.");
        kept.keepIn(choir, "log", "day", kept.today(), "joy", 4);
        assertThat(kept.says("hobby-days")).isEqualTo("One day so far had room for your hobby.");
        for (int week = 0; week < 3; week++) {
            kept.waitDays(7);
            kept.keepIn(choir, "log", "day", kept.today(), "joy", 4, "word", "light");
        }
        assertThat(kept.says("hobby-days")).isEqualTo("So far, 4 days had room for your hobby.");
        assertThat(kept.value("used")).isNull();
        assertThat(kept.value("reached")).isNull();
        assertThat(kept.says("decided")).isEqualTo("Nothing is decided yet, and a hobby never has to be.");
        assertThat(kept.done()).containsExactly("time-for-joy");
    }

    @Test
    void aTestAsksWhatAHobbyDoesNot() {
        var strategy = Catalogs.shipped().strategy("explore-side-projects").orElseThrow();
        var kind = strategy.worksheet().kind("experiment").orElseThrow();
        var fields = JsonNodeFactory.instance.objectNode().put("title", "Choir").put("purpose", "test");
        assertThat(RecordFields.of(kind, fields).faults())
                .extracting(Fault::pointer)
                .containsExactly("/fields/belief", "/fields/threshold", "/fields/endsOn", "/fields/costCap");
        fields.put("purpose", "hobby");
        assertThat(RecordFields.of(kind, fields).faults()).isEmpty();
        assertThat(RecordFields.of(kind, fields.put("belief", "We will sing in June"))
                        .faults())
                .singleElement()
                .extracting(Fault::detail)
                .isEqualTo("“What you believe” is asked only if “What you want from it” is “A test whether it could"
                        + " become more”: leave it out.");
    }

    @Test
    void aTestCountsItsMoneyAndItsResult() {
        var lessons = kept.keep("experiment", lessons());
        kept.keepIn(lessons, "log", "day", kept.today(), "joy", 3, "minutes", 90, "cost", 60, "count", 0);
        assertThat(kept.says("used")).isEqualTo("“Drawing lessons” has used 60% of the money that you allowed for it.");
        assertThat(kept.says("reached"))
                .isEqualTo(
                        "Nobody has done what you expected yet. That is an answer, too, and better early than late.");
        assertThat(kept.value("hobby-days")).isZero();
        kept.waitDays(7);
        var second = kept.keepIn(lessons, "log", "day", kept.today(), "joy", 2, "cost", 40, "count", 1);
        assertThat(kept.says("used"))
                .isEqualTo("“Drawing lessons” has used 100% of the money that you allowed for it, so the rest of the"
                        + " test should cost little or nothing.");
        assertThat(kept.says("reached"))
                .isEqualTo("“Drawing lessons” has reached 50% of the number that you set for it.");
        kept.change(second, "cost", 41, "count", 2);
        assertThat(kept.value("used")).isEqualTo(1.01, within(1e-9));
        assertThat(kept.says("used"))
                .isEqualTo("“Drawing lessons” has cost more than you allowed, 101% of it. Stop spending, and decide"
                        + " what the test has shown already.");
        assertThat(kept.says("reached"))
                .isEqualTo("“Drawing lessons” has reached the number that you set for it, so what you believed holds so"
                        + " far.");
        assertThat(kept.says("joy"))
                .isEqualTo("The time you gave it left you neither drained nor glad, at 2.5 out of 5.");
    }

    @Test
    void stoppingWithALessonCountsAsDone() {
        var lessons = kept.keep("experiment", lessons());
        kept.waitDays(14);
        kept.change(lessons, "lesson", "I like drawing, and teaching it less");
        kept.move(lessons, "stopped");
        assertThat(kept.says("decided"))
                .isEqualTo("You have made one decision. To continue, to change direction and to stop are equally good"
                        + " endings.");
        assertThat(kept.done()).containsExactly("a-place-for-the-interest");
    }

    private Object[] lessons() {
        return new Object[] {
            "title",
            "Drawing lessons",
            "purpose",
            "test",
            "belief",
            "Two of three beginners will ask for a second lesson",
            "threshold",
            2,
            "endsOn",
            kept.today().plusDays(21),
            "costCap",
            100
        };
    }
}
