package dev.waymark.worksheet.resume;

import static dev.waymark.worksheet.resume.SampleResume.assertKeepsToTheFormat;
import static dev.waymark.worksheet.resume.SampleResume.mia;
import static dev.waymark.worksheet.resume.SampleResume.parsed;
import static dev.waymark.worksheet.resume.SampleResume.texts;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ResumeMergeTest {

    private static LoggedAchievement didAt(String employer, String position, String action, String... skills) {
        return new LoggedAchievement(action, "", "", List.of(skills), employer, position);
    }

    private static LoggedAchievement did(String action, String... skills) {
        return didAt("", "", action, skills);
    }

    private static ObjectNode whole(ObjectNode imported, LoggedAchievement... achievements) {
        var before = imported.deepCopy();
        var resume = ResumeMerge.whole(imported, List.of(achievements));
        assertThat(imported).as("the imported document").isEqualTo(before);
        assertKeepsToTheFormat(resume);
        return resume;
    }

    @Test
    void isMadeOfTheAchievementsAloneIfNothingWasImported() {
        assertThat(ResumeMerge.whole(null, List.of())).isEqualTo(parsed("{\"meta\": {\"version\": \"v1.2.1\"}}"));

        var made = ResumeMerge.whole(
                null,
                List.of(
                        didAt("Acme", "Lead", "Led a team", "Leading"),
                        did("Wrote a guide"),
                        didAt("", "Runner", "Ran a race")));

        assertThat(made).isEqualTo(parsed("""
                                {"meta": {"version": "v1.2.1"},
                                 "work": [{"name": "Acme", "position": "Lead", "highlights": ["Led a team.", "Wrote a guide."]},
                                          {"position": "Runner", "highlights": ["Ran a race."]}],
                                 "skills": [{"name": "Leading"}]}"""));
        assertKeepsToTheFormat(made);
        assertThat(ResumeMerge.whole(null, List.of(did("Wrote a guide"))).at("/work"))
                .isEqualTo(parsed("{\"work\": [{\"highlights\": [\"Wrote a guide.\"]}]}")
                        .at("/work"));
    }

    @Test
    void addsAchievementsToThePositionsThatTheyNameOrElseToTheLatest() {
        var resume = whole(
                mia(),
                didAt("old harbor  school", "", "Won a prize", "Physics", "Persuasion"),
                did("Made a course"),
                didAt("Bright Courses", "Head of design", "Cut the cost"),
                didAt("", "teacher", "Found a sponsor", "Persuasion"),
                didAt("Conference", "", "Spoke in public"),
                did(""));

        assertThat(texts(resume.at("/work/0/highlights")))
                .containsExactly("Built a lab from scrap.", "Won a prize.", "Found a sponsor.");
        assertThat(texts(resume.at("/work/1/highlights"))).containsExactly("Made a course.", "Cut the cost.");
        assertThat(resume.at("/work/2"))
                .isEqualTo(parsed("{\"name\": \"Conference\", \"highlights\": [\"Spoke in public.\"]}"));
        assertThat(resume.path("work")).hasSize(3);
        assertThat(resume.path("skills")).hasSize(3);
        assertThat(resume.at("/skills/2")).isEqualTo(parsed("{\"name\": \"Persuasion\"}"));
    }

    @Test
    void leavesEverythingElseAsItIsAndWhereItIs() {
        var resume = whole(mia(), didAt("Old Harbor School", "", "Won a prize", "Persuasion"));

        ((ArrayNode) resume.at("/work/0/highlights")).remove(1);
        ((ArrayNode) resume.path("skills")).remove(2);
        assertThat(resume.toString()).isEqualTo(mia().toString());
    }

    @Test
    void saysNothingTwice() {
        var achievements = new LoggedAchievement[] {
            did("Built a lab from scrap", "teaching", "FACILITATION"),
            didAt("Acme", "", "Led a team", "Leading"),
            didAt("Bright Courses", "", "Led a  TEAM", "leading"),
            did("Made a course")
        };

        var resume = whole(mia(), achievements);

        assertThat(texts(resume.at("/work/0/highlights"))).containsExactly("Built a lab from scrap.");
        assertThat(texts(resume.at("/work/2/highlights"))).containsExactly("Led a team.");
        assertThat(resume.path("skills")).hasSize(3);
        assertThat(whole(resume, achievements).toString()).as("imported again").isEqualTo(resume.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "'{}', '{}', 0",
        "'{}', '{\"startDate\": \"2020\"}', 1",
        "'{}', '{\"endDate\": \"2020\"}', 1",
        "'{\"startDate\": \"2020\"}', '{\"startDate\": \"2020-01\"}', 1",
        "'{\"startDate\": \"2020\"}', '{\"startDate\": \"2024\", \"endDate\": \"2025\"}', 0",
        "'{\"endDate\": \"2020\"}', '{\"endDate\": \"2020-11\"}', 0",
        "'{\"endDate\": \"2020-11\"}', '{\"endDate\": \"2020-11-30\"}', 0",
        "'{\"endDate\": \"2020-11-29\"}', '{\"endDate\": \"2020-11-30\"}', 1",
        "'{\"endDate\": \"2020\", \"startDate\": \"2018\"}', '{\"endDate\": \"2020\", \"startDate\": \"2019\"}', 1"
    })
    void findsTheLatestPosition(String first, String second, int latest) {
        var imported = parsed("{\"work\": [%s, %s]}".formatted(first, second));

        assertThat(texts(whole(imported, did("Led a team")).at("/work/" + latest + "/highlights")))
                .containsExactly("Led a team.");
    }

    @Test
    void showsOnlyWhatShowsASkill() {
        var achievements = List.of(
                did("Won a prize", "Teaching", "persuasion"),
                did("Built a lab from scrap", "Crafts"),
                did("Made a course", "Teaching"));
        var imported = ResumeMerge.whole(mia(), achievements);

        for (var from : List.of(mia(), imported)) {
            var persuading = ResumeMerge.forSkill(from, achievements, " Persuasion");
            assertThat(texts(persuading.at("/work/0/highlights"))).isEmpty();
            assertThat(texts(persuading.at("/work/1/highlights"))).containsExactly("Won a prize.");
            assertThat(persuading.path("skills"))
                    .isEqualTo(
                            parsed("{\"skills\": [{\"name\": \"persuasion\"}]}").path("skills"));
            assertKeepsToTheFormat(persuading);
        }
        var facilitating = ResumeMerge.forSkill(mia(), achievements, "facilitation");
        assertThat(facilitating.path("skills")).hasSize(1);
        assertThat(facilitating.at("/skills/0")).as("kept by a keyword").isEqualTo(mia().at("/skills/0"));
        assertThat(facilitating.at("/work/1")).isEqualTo(mia().at("/work/1"));
    }

    @Test
    void keepsAHighlightThatAnotherAchievementWithTheSkillMakesToo() {
        var twice = List.of(did("Built a lab from scrap", "Crafts"), did("Built a lab from scrap", "Teaching"));

        assertThat(texts(ResumeMerge.forSkill(mia(), twice, "crafts").at("/work/0/highlights")))
                .containsExactly("Built a lab from scrap.");
        assertThat(ResumeMerge.forSkill(null, twice, "Cooking")).isEqualTo(ResumeMerge.whole(null, List.of()));
    }

    @Test
    void makesNoSkillOfABlankOne() {
        assertThat(whole(mia(), did("Made a course", " ", "")).path("skills")).hasSize(2);
    }
}
