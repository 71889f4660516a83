package dev.waymark.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The sections of a resume, and a log of achievements. */
class RefreshResumeWorksheetTest {

    private final KeptWorksheet week = new KeptWorksheet("refresh-resume-and-presence", 60);

    private void section(String section, int weight, int daysAgo) {
        var updatedOn = week.today().minusDays(daysAgo);
        week.keep("section", "section", section, "weight", weight, "present", "complete", "updatedOn", updatedOn);
    }

    private UUID achievement(String action) {
        return week.keep("achievement", "situation", "It took too long", "action", action, "result", "It takes a day");
    }

    @Test
    void saysHowToBegin() {
        assertThat(week.says("completeness")).startsWith("Open your latest resume and note one section");
        assertThat(week.says("entries")).startsWith("Write down one thing that you did lately");
    }

    @Test
    void aResumeIsCompleteWhenNothingIsMissingOrOld() {
        var summary = week.keep("section", "section", "summary", "weight", 3, "present", "missing");
        assertThat(week.says("completeness")).startsWith("The sections that you checked are 0% complete and current.");
        section("work", 3, 30);
        section("skills", 3, 0);
        section("education", 2, 365);
        section("contact", 1, 0);
        assertThat(week.value("completeness")).isEqualTo((12 - 3) / 12., within(1e-9));
        assertThat(week.says("completeness"))
                .startsWith("The sections that you checked are 75% complete and current. Fill the gaps that count");

        week.change(summary, "present", "complete", "updatedOn", week.today());
        assertThat(week.says("completeness"))
                .startsWith("The sections that you checked are 100% complete and current. Now ask someone");
        assertThat(week.done()).containsExactly("current-and-complete");
        week.waitDays(1);
        assertThat(week.value("completeness")).isEqualTo((12 - 2 / 2.) / 12, within(1e-9));
    }

    @Test
    void achievementsNameSkillsAndProof() {
        var report = achievement("Rebuilt the monthly report");
        assertThat(week.says("skills-shown")).startsWith("Your achievements name no skills yet.");
        assertThat(week.says("proof")).startsWith("No achievement has proof beside it yet.");
        week.change(report, "skills", List.of("SQL"), "evidence", "The report itself", "number", "1 day instead of 8");
        assertThat(week.says("skills-shown")).isEqualTo("Your achievements show one skill.");
        assertThat(week.says("proof")).isEqualTo("One piece of proof stands beside your achievements.");
        var training = achievement("Trained two people");
        week.change(training, "skills", List.of("sql", "Teaching"), "evidence", "K., who took part");
        assertThat(week.says("skills-shown")).startsWith("Your achievements show 2 skills.");
        assertThat(week.says("proof")).isEqualTo("You have 2 pieces of proof beside your achievements.");
    }

    @Test
    void tenEntriesAreEnoughToChooseFrom() {
        achievement("Rebuilt the monthly report");
        assertThat(week.says("entries")).startsWith("Your log holds one achievement.");
        week.waitDays(7);
        achievement("Trained two people");
        assertThat(week.says("entries")).startsWith("Your log holds 2 achievements.");
        assertThat(week.done()).isEmpty();
        Stream.of("a", "b", "c", "d", "e", "f", "g", "h").forEach(each -> achievement("Wrote guide " + each));
        assertThat(week.says("entries")).startsWith("Your log holds 10 achievements, enough to choose from");
        assertThat(week.done()).containsExactly("ready-when-asked");
    }
}
