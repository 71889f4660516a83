package dev.waymark.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.worksheet.figure.Part;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Project ideas, the one that is agreed on, and its weeks. */
class TakeOnChallengesWorksheetTest {

    private final KeptWorksheet week = new KeptWorksheet("take-on-challenges", 90);

    private UUID idea(String project) {
        return week.keep("candidate", "project", project);
    }

    private void rate(UUID idea, int asNew, int all, int hours, int energy) {
        week.change(idea, "skillsNew", asNew, "skillsAll", all, "hours", hours, "energy", energy);
    }

    @Test
    void saysHowToBegin() {
        assertThat(week.says("agreed")).isEqualTo("Write down one problem near you that nobody is fixing.");
        idea("The report nobody reads");
        assertThat(week.value("stretch")).isNull();
        assertThat(week.says("stretch")).startsWith("Rate one project idea");
        assertThat(week.says("agreed")).startsWith("No project is agreed on yet.");
        assertThat(week.says("time-spent")).startsWith("Once a project is agreed on");
    }

    @Test
    void nothingNewAndEverythingNewAreNoStretch() {
        rate(idea("The report nobody reads"), 0, 6, 1, 2);
        rate(idea("A field of its own"), 6, 6, 1, 2);
        assertThat(week.parts("stretch")).extracting(Part::value).containsExactly(0., 0.);
        assertThat(week.says("stretch")).startsWith("None of the projects that you rated is a stretch");
    }

    @Test
    void theBestIdeaIsPartlyNewFitsTheWeekAndLifts() {
        rate(idea("The report nobody reads"), 0, 6, 1, 2);
        var welcome = idea("A welcome for new people");
        rate(welcome, 2, 6, 3, 1);
        assertThat(week.value("stretch")).isEqualTo(1 * (1.5 / 3) * (3 / 4.), within(1e-9));
        assertThat(week.says("stretch"))
                .startsWith(
                        "“A welcome for new people” is at the top of your list, but something about it does not suit");
        rate(welcome, 2, 6, 2, 1);
        assertThat(week.says("stretch")).contains("at the top of your list, and it is a fair stretch.");
        rate(welcome, 2, 6, 1, 2);
        assertThat(week.value("stretch")).isEqualTo(1, within(1e-9));
        assertThat(week.says("stretch")).endsWith("it is partly new to you, about fits your week, and lifts you.");
        assertThat(week.parts("stretch")).extracting(Part::label).endsWith("The report nobody reads");

        week.move(welcome, "declined");
        assertThat(week.value("stretch")).isZero();
    }

    @Test
    void anAgreedProjectEndsWithWhatItTaught() {
        var welcome = idea("A welcome for new people");
        week.move(welcome, "proposed");
        assertThat(week.done()).isEmpty();
        week.move(welcome, "agreed");
        assertThat(week.says("agreed")).startsWith("One project is agreed on.");
        assertThat(week.done()).containsExactly("agree-on-a-stretch");

        week.waitDays(5);
        week.keepIn(welcome, "debrief", "newThis", "Asked five people what they had missed", "minutes", 75);
        assertThat(week.says("time-spent")).startsWith("Your projects have taken 1 hour 15 minutes so far.");
        assertThat(week.says("can-now")).startsWith("Nothing is on your list of new things yet.");
        week.waitDays(7);
        week.keepIn(welcome, "debrief", "newThis", "Led it", "minutes", 105, "canNow", "Lead a workshop");
        assertThat(week.says("can-now")).isEqualTo("You can do one thing now that you could not do before.");
        week.keepIn(welcome, "debrief", "newThis", "Wrote it down", "minutes", 60, "canNow", "Plan a first week");
        assertThat(week.value("time-spent")).isEqualTo(240);
        assertThat(week.says("can-now")).startsWith("You can do 2 things now that you could not do before.");
        week.move(welcome, "finished");
        assertThat(week.done()).containsExactly("agree-on-a-stretch", "deliver-and-learn");
    }

    @Test
    void severalProjectsNeedRoomInTheWeek() {
        week.move(idea("A welcome for new people"), "agreed");
        week.move(idea("The report nobody reads"), "agreed");
        assertThat(week.says("agreed")).startsWith("So far 2 projects are agreed on or finished.");
    }
}
