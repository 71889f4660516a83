package dev.waymark.worksheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.waymark.worksheet.figure.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Interests, skills and occupations, and small tests of what a change would be like. */
class ConsiderCareerChangeWorksheetTest {

    private static final List<String> KINDS_OF_WORK =
            List.of("realistic", "investigative", "artistic", "social", "enterprising", "conventional");

    private final KeptWorksheet kept = new KeptWorksheet("consider-career-change", 90);

    @Test
    void occupationsAreComparedWithInterests() {
        kept.keep("interest", profile(1, 5, 4, 3, 2, 1, "day", kept.today()));
        kept.keep("occupation", profile(5, 1, 2, 3, 4, 5, "title", "Site manager"));
        assertThat(kept.value("congruence")).isEqualTo(-1, within(1e-9));
        assertThat(kept.says("congruence"))
                .isEqualTo("So far, nothing on your list has much in common with your interests; “Site manager” comes"
                        + " closest. Which kind of work is missing from the list?");
        kept.keep("occupation", profile(3, 3, 3, 3, 3, 3, "title", "Anything"));
        kept.keep("occupation", profile(1, 3, 2, 3, 3, 2, "title", "Nurse"));
        assertThat(kept.says("congruence"))
                .isEqualTo("“Nurse” comes closest to your interests, though only loosely (0.55, where 1 would be the"
                        + " same pattern).");
        kept.keep("occupation", profile(1, 5, 4, 3, 2, 1, "title", "Data analyst"));
        assertThat(kept.parts("congruence"))
                .extracting(Part::label)
                .containsExactly("Data analyst", "Nurse", "Site manager");
        assertThat(kept.value("congruence")).isEqualTo(1, within(1e-9));
        assertThat(kept.says("congruence"))
                .isEqualTo("“Data analyst” is most like your interests (1.00, where 1 is the same pattern). A small"
                        + " test will show whether its days are, too.");
    }

    @Test
    void skillsCarryOver() {
        var analyst = kept.keep("occupation", profile(1, 5, 4, 3, 2, 1, "title", "Data analyst"));
        kept.change(analyst, "skillsAsked", List.of("SQL", "leading  Meetings", "Spreadsheets"));
        assertThat(kept.says("transferable"))
                .isEqualTo("None of the skills that these occupations ask for is on your list yet. Do you have some of"
                        + " them under another name?");
        keepSkill("Leading meetings");
        assertThat(kept.says("transferable"))
                .isEqualTo("For “Data analyst” you would bring 33% of the skills it asks for. The others show what"
                        + " there would be to learn.");
        keepSkill("spreadsheets");
        assertThat(kept.value("transferable")).isEqualTo(2 / 3d, within(1e-9));
        assertThat(kept.says("transferable"))
                .isEqualTo("For “Data analyst” you would bring 67% of the skills it asks for, so you would not begin"
                        + " from zero.");
        keepSkill("SQL");
        assertThat(kept.says("transferable"))
                .isEqualTo("Your list has every skill that “Data analyst” asks for. Ask someone who does this work"
                        + " what the ad leaves out.");
    }

    @Test
    void aShortlistIsShortAndAChangeIsPaidFor() {
        var baker = kept.keep("occupation", profile(5, 2, 3, 2, 2, 3, "title", "Baker"));
        var teacher = kept.keep("occupation", profile(1, 3, 3, 5, 3, 3, "title", "Teacher"));
        assertThat(kept.says("shortlisted"))
                .isEqualTo("Your shortlist is still empty. Keep the two or three occupations that fit best.");
        kept.move(baker, "shortlisted");
        kept.move(teacher, "shortlisted");
        assertThat(kept.says("shortlisted"))
                .isEqualTo("Your shortlist has 2 occupations, few enough to test each of them.");

        kept.change(baker, "savings", 9000, "monthlyCost", 2500, "monthlyIncome", 1000);
        kept.change(teacher, "savings", 9000, "monthlyCost", 2500, "monthlyIncome", 2500);
        assertThat(kept.value("runway")).isEqualTo(6);
        assertThat(kept.says("runway"))
                .isEqualTo("Your savings would carry a change to “Baker” for 6 months. Set that beside the time that"
                        + " training would take.");
        assertThat(kept.done()).containsExactly("honest-shortlist");
    }

    @Test
    void anOccupationIsTestedInSmall() {
        var baker = kept.keep("occupation", profile(5, 2, 3, 2, 2, 3, "title", "Baker"));
        kept.keepIn(baker, "test", test("talk", "Ines, who runs two shops"));
        assertThat(kept.says("talks"))
                .isEqualTo("You have held one talk. A second person often sees the same job differently.");
        assertThat(kept.says("trials"))
                .isEqualTo("You have not tried a task of your own yet. Choose one that fits into an evening and show it"
                        + " to someone who does it for a living.");
        kept.keepIn(baker, "test", test("talk", "Omar, in his first year"));
        assertThat(kept.done()).doesNotContain("tested-in-real-life");
        kept.keepIn(baker, "test", test("trial", "Forty rolls before six in the morning"));
        assertThat(kept.says("talks"))
                .isEqualTo("You have held 2 talks with people who do this work. What did they agree on?");
        assertThat(kept.done()).containsExactly("tested-in-real-life");
    }

    private static Object[] profile(int r, int i, int a, int s, int e, int c, Object... more) {
        var fields = new ArrayList<Object>(Arrays.asList(more));
        var ratings = List.of(r, i, a, s, e, c);
        for (int index = 0; index < ratings.size(); index++) {
            fields.add(KINDS_OF_WORK.get(index));
            fields.add(ratings.get(index));
        }
        return fields.toArray();
    }

    private void keepSkill(String skill) {
        kept.keep(
                "skill", "skill", skill, "level", 4, "proof", "The spring campaign, where the team asked me to do it.");
    }

    private Object[] test(String way, String what) {
        return new Object[] {"way", way, "what", what, "day", kept.today(), "surprise", "How early the day begins"};
    }
}
