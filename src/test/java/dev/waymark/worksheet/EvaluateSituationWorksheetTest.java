package dev.waymark.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** A work log of a few days, and what others say about its causes. */
class EvaluateSituationWorksheetTest {

    private final KeptWorksheet week = new KeptWorksheet("evaluate-situation", 45);

    private void log(String effect, String task) {
        week.keep("log", "task", task, "effect", effect);
    }

    private void ask(String cause, String recognized) {
        week.keep("other-view", "cause", cause, "recognized", recognized, "who", "M., from the front desk");
    }

    @Test
    void saysHowToBegin() {
        assertThat(week.says("balance")).isEqualTo("Log one task of today and what it did to your energy.");
        assertThat(week.says("confirmed")).startsWith("Ask someone who sees you at work");
    }

    @Test
    void aLogTellsWhatGivesAndWhatCostsEnergy() {
        log("gave", "Helped a customer");
        assertThat(week.says("balance")).startsWith("More of your tasks gave you energy than cost you energy.");
        assertThat(week.says("bored")).isEqualTo("None of the tasks that you logged bored you.");
        log("cost", "Status meeting");
        assertThat(week.says("balance")).isEqualTo("As many of your tasks gave you energy as cost you energy.");

        week.waitDays(2);
        log("bored", "Filed reports");
        log("gave", "Fixed the form");
        log("cost", "Explained a delay");
        log("cost", "Wrote the minutes");
        assertThat(week.value("balance")).isEqualTo((2 - 3) / 6., within(1e-9));
        assertThat(week.says("balance")).startsWith("More of your tasks cost you energy than gave you energy.");
        assertThat(week.says("bored")).endsWith("17% of the tasks that you logged bored you.");
    }

    @Test
    void daysThatOnlyCostOrBoreAreNamed() {
        log("cost", "Status meeting");
        assertThat(week.value("balance")).isEqualTo(-1);
        assertThat(week.says("balance")).startsWith("Most of the tasks that you logged cost you energy.");
        log("bored", "Filed reports");
        assertThat(week.says("bored")).startsWith("At least half of the tasks that you logged bored you.");
    }

    @Test
    void causesGetExamplesFromTheLog() {
        log("cost", "Status meeting");
        assertThat(week.says("examples")).startsWith("None of your log entries shows a cause yet.");
        week.keep("log", "task", "Asked for a course again", "effect", "cost", "cause", "limited-growth");
        assertThat(week.says("examples")).isEqualTo("Your log has an example of one cause.");
        week.keep("log", "task", "Copied figures", "effect", "bored", "cause", "lack-of-challenge");
        assertThat(week.says("examples")).isEqualTo("Your log has examples of 2 causes.");
    }

    @Test
    void othersConfirmCausesOrSeeThemDifferently() {
        ask("exhaustion", "not-confirmed");
        assertThat(week.value("confirmed")).isZero();
        assertThat(week.says("confirmed")).startsWith("No cause that you asked about has been recognized yet.");
        ask("limited-growth", "confirmed");
        assertThat(week.says("confirmed")).startsWith("Someone else recognizes one of your causes.");
        assertThat(week.done()).isEmpty();

        week.waitDays(3);
        ask("lack-of-challenge", "confirmed");
        ask("lack-of-challenge", "confirmed");
        ask("low-visibility", "confirmed");
        assertThat(week.value("confirmed")).isEqualTo(3);
        assertThat(week.says("confirmed")).startsWith("Others recognize 3 of your causes.");
        assertThat(week.done()).containsExactly("name-the-causes");
    }
}
