package dev.waymark.worksheet.resume;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.worksheet.KeptRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoggedAchievementTest {

    private static LoggedAchievement of(String fields) {
        return LoggedAchievement.of(SampleResume.parsed(fields));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            nullValues = "-",
            value = {
                "Rewrote the handbook  | New people need less help | 3 days saved | Rewrote the handbook: New people need less help (3 days saved).",
                "Rewrote the handbook. | New people need less help. | 3 days saved. | Rewrote the handbook: New people need less help (3 days saved).",
                "Rewrote the handbook | New people are 3 Days faster | 3 days | Rewrote the handbook: New people are 3 Days faster.",
                "Rewrote the handbook | - | - | Rewrote the handbook.",
                "- | New people need less help | - | New people need less help.",
                "- | - | 3 days saved | 3 days saved.",
                "Asked why | Nobody knew! | - | Asked why: Nobody knew!",
                "- | - | - | ''"
            })
    void isOneSentence(String action, String result, String number, String sentence) {
        var fields = SampleResume.parsed("{}")
                .put("action", action)
                .put("result", result)
                .put("number", number);

        assertThat(LoggedAchievement.of(fields).highlight()).isEqualTo(sentence);
    }

    @Test
    void isOnOneLineAndTakesANumberAsItIs() {
        assertThat(of("{\"action\": \" Rewrote\\n\\tthe\u00a0handbook \", \"number\": 40}")
                        .highlight())
                .isEqualTo("Rewrote the handbook (40).");
    }

    @Test
    void comesInTheOrderOfTheDaysNewestFirst() {
        var records = List.of(
                record("achievement", "{\"action\": \"c\"}", "2027-02-03"),
                record("section", "{\"section\": \"work\"}", "2027-02-03"),
                record("achievement", "{\"action\": \"d\", \"day\": \"2027-01-01\"}", "2027-02-03"),
                record("achievement", "{\"action\": \"b\", \"day\": \"2027-02-04\"}", "2027-02-02"),
                record("achievement", "{\"action\": \"a\", \"day\": \"2027-02-05\"}", "2027-02-02"));

        assertThat(LoggedAchievement.newestFirst(records))
                .extracting(LoggedAchievement::action)
                .containsExactly("a", "b", "c", "d");
    }

    private static KeptRecord record(String kind, String fields, String keptOn) {
        return new KeptRecord(
                UUID.randomUUID(), kind, null, null, SampleResume.parsed(fields), LocalDate.parse(keptOn));
    }

    @Test
    void showsItsSkillsHoweverTheyAreSpelled() {
        var achievement = of("{\"action\": \"Taught\", \"skills\": [\"Public  Speaking\", \"Physics\"]}");

        assertThat(achievement.shows("public speaking ")).isTrue();
        assertThat(achievement.shows("PHYSICS")).isTrue();
        assertThat(achievement.shows("Speaking")).isFalse();
        assertThat(of("{}").shows("Physics")).isFalse();
    }
}
