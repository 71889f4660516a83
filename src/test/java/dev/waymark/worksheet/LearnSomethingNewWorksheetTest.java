package dev.waymark.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Skills that are asked for, something to learn from, and what comes back of it. */
class LearnSomethingNewWorksheetTest {

    private final KeptWorksheet week = new KeptWorksheet("learn-something-new", 90);

    private UUID skill(String name, int need, int have, int weight) {
        return week.keep("skill", "skill", name, "need", need, "have", have, "weight", weight);
    }

    private UUID started(int minutesLeft) {
        var course = week.keep("item", "title", "Statistics, part one", "kind", "course", "minutesLeft", minutesLeft);
        week.move(course, "started");
        return course;
    }

    @Test
    void saysHowToBegin() {
        assertThat(week.says("gap")).startsWith("Note one skill that the work you want asks for");
        assertThat(week.says("came-back")).startsWith("Start on one way to learn");
    }

    @Test
    void aGapClosesAsLevelsRise() {
        var statistics = skill("Statistics", 4, 0, 3);
        assertThat(week.value("gap")).isEqualTo(1);
        assertThat(week.says("gap")).startsWith("Of what the work asks for, 100% is missing. That is common");
        skill("Writing", 3, 4, 2);
        var presenting = skill("Presenting", 2, 1, 1);
        week.change(statistics, "have", 2);
        assertThat(week.value("gap")).isEqualTo((3 * 2 + 0 + 1) / (12. + 6 + 2), within(1e-9));
        assertThat(week.says("gap")).startsWith("Of what the work asks for, 35% is missing. Choose one gap");

        week.waitDays(5);
        week.change(statistics, "have", 4);
        assertThat(week.says("gap")).isEqualTo("You are close: 5% of what the work asks for is missing.");
        week.change(presenting, "have", 2);
        assertThat(week.value("gap")).isZero();
        assertThat(week.says("gap")).startsWith("You have the level that the work asks for in every skill");
    }

    @Test
    void weeksAreCountedOfWhatIsBeingLearned() {
        week.keep("item", "title", "The data book", "kind", "book", "minutesLeft", 900);
        assertThat(week.value("weeks-left")).isNull();
        assertThat(week.says("weeks-left")).startsWith("Choose one way to learn and set it to “Learning”");
        var course = started(600);
        assertThat(week.value("weeks-left")).isEqualTo(10 * 60 / 90., within(1e-9));
        assertThat(week.says("weeks-left")).contains("what you started takes another 6.7 weeks. Its first part");

        week.waitDays(3);
        week.change(course, "minutesLeft", 90);
        assertThat(week.says("weeks-left")).endsWith("what you started takes another 1 week.");
        week.change(course, "minutesLeft", 0);
        assertThat(week.says("weeks-left")).startsWith("You are through with what you started.");
    }

    @Test
    void moreComesBackFromSessionToSession() {
        var course = started(600);
        week.keepIn(course, "recall", "topic", "Means and medians", "cameBack", 1);
        assertThat(week.says("came-back")).startsWith("Not much comes back yet.");
        week.waitDays(2);
        week.keepIn(course, "recall", "topic", "Spread", "cameBack", 3);
        assertThat(week.value("came-back")).isEqualTo(2);
        assertThat(week.says("came-back")).startsWith("A good part of it comes back.");
        week.waitDays(2);
        week.keepIn(course, "recall", "topic", "Samples", "cameBack", 4);
        week.keepIn(course, "recall", "topic", "Charts", "cameBack", 4);
        assertThat(week.says("came-back")).startsWith("Most of it comes back with the material closed.");
    }

    @Test
    void goalsAreDoneWhenTheSkillIsUsedAndChecked() {
        var course = started(120);
        var statistics = skill("Statistics", 4, 2, 3);
        assertThat(week.says("used")).startsWith("You have not used what you learned in a real task yet.");
        assertThat(week.says("checked")).startsWith("Nobody skilled has looked at your work yet.");
        assertThat(week.done()).isEmpty();
        week.change(course, "usedFor", "The spring report: the table worked, the chart did not");
        assertThat(week.says("used")).isEqualTo("You have used what you learned in a real task.");
        assertThat(week.done()).containsExactly("first-item-in-use");
        week.change(statistics, "faults", "No sample size, and too many digits");
        assertThat(week.says("checked")).startsWith("Someone skilled has looked at your work in one skill.");
        assertThat(week.done()).containsExactly("first-item-in-use", "gap-closed");
    }
}
