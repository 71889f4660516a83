package dev.waymark.worksheet.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MatchesTest {

    private static final String RATINGS = "{key: a, type: scale}, {key: b, type: scale}, {key: c, type: scale}";

    @Nested
    class Correlations {

        private final Notebook notebook = Notebook.of("""
                records:
                  - {key: interest, name: day, fields: [%s, {key: day, type: date}]}
                  - {key: occupation, name: title, fields: [{key: title, type: text}, %1$s]}
                figures:
                  - {key: congruence, of: occupation, fn: correlate, fields: [a, b, c], against: interest}
                  - {key: by-day, of: occupation, fn: correlate, fields: [a, b, c], against: interest, at: day}
                """.formatted(RATINGS));

        private void interest(int a, int b, int c) {
            notebook.keep("interest", "a: %d, b: %d, c: %d".formatted(a, b, c));
        }

        private void occupation(String title, int a, int b, int c) {
            notebook.keep("occupation", "title: %s, a: %d, b: %d, c: %d".formatted(title, a, b, c));
        }

        @Test
        void compareShapes() {
            interest(1, 3, 5);
            occupation("Mirror", 5, 3, 1);
            occupation("Same", 1, 3, 5);
            occupation("Same shape", 2, 3, 4);
            occupation("Flat", 3, 3, 3);
            occupation("Between", 1, 5, 3);
            assertThat(notebook.parts())
                    .extracting(Part::label, Part::value)
                    .containsExactly(
                            tuple("Same", 1.), tuple("Same shape", 1.), tuple("Between", .5), tuple("Mirror", -1.));
            assertThat(notebook.value()).isEqualTo(1);
        }

        @Test
        void areNothingWithoutBothProfiles() {
            assertThat(notebook.value()).isNull();
            occupation("Nurse", 1, 3, 5);
            assertThat(notebook.value()).isNull();
            notebook.keep("interest", "a: 1, b: 3");
            assertThat(notebook.value()).as("incomplete").isNull();
            interest(2, 2, 2);
            assertThat(notebook.value()).as("flat").isNull();
            interest(1, 3, 5);
            notebook.keep("occupation", "title: Nobody knows, a: 1");
            assertThat(notebook.parts()).extracting(Part::label).containsExactly("Nurse");
        }

        @Test
        void areMadeWithTheLatestProfile() {
            occupation("Nurse", 1, 3, 5);
            notebook.keepOn(Notebook.TODAY.minusDays(1), "interest", "a: 1, b: 3, c: 5");
            notebook.keepOn(Notebook.TODAY.minusDays(2), "interest", "a: 5, b: 3, c: 1");
            assertThat(notebook.value()).isEqualTo(1);
            interest(5, 3, 1);
            assertThat(notebook.value()).isEqualTo(-1);
            notebook.keep("interest", "day: 2026-01-01, a: 1, b: 3, c: 5");
            assertThat(notebook.value()).as("kept later").isEqualTo(1);
            assertThat(notebook.figure("by-day").value())
                    .as("about an earlier day")
                    .isEqualTo(-1);
        }

        /** Three times a tenth, divided by three, is not a tenth for a computer. */
        @Test
        void ofAFlatProfileAreNothingWhateverItsHeight() {
            assertThat(Matches.pearson(new double[] {.1, .1, .1}, new double[] {1, 2, 3}))
                    .isNull();
        }

        /** By hand: deviations -2, 0, 2 and -1, 2, -1: 0; and -2, 0, 2 with -2, 1, 1: 6 / sqrt(8 * 6). */
        @Test
        void areThoseOfPearson() {
            assertThat(Matches.pearson(new double[] {1, 3, 5}, new double[] {1, 4, 1}))
                    .isZero();
            assertThat(Matches.pearson(new double[] {1, 3, 5}, new double[] {1, 4, 4}))
                    .isEqualTo(6 / Math.sqrt(48), within(1e-12));
        }
    }

    @Nested
    class Overlaps {

        private final Notebook notebook = Notebook.of("""
                records:
                  - {key: skill, name: skill, fields: [{key: skill, type: text}]}
                  - {key: occupation, name: title, fields: [{key: title, type: text}, {key: asked, type: tags}]}
                figures: [{key: transferable, of: occupation, fn: overlap, field: asked, against: skill}]
                """);

        @Test
        void areWhatIsSharedOfWhatIsAsked() {
            notebook.keep("skill", "skill: Public Speaking");
            notebook.keep("skill", "skill: sql");
            notebook.keep("skill", "skill: Welding");
            notebook.keep("occupation", "title: Analyst, asked: [SQL, statistics, Power Point]");
            notebook.keep("occupation", "title: Trainer, asked: [public  speaking, SQL, sql]");
            notebook.keep("occupation", "title: Pilot, asked: [flying]");
            notebook.keep("occupation", "title: Not looked up yet");
            notebook.keep("occupation", "title: Nothing, asked: []");
            assertThat(notebook.value()).isEqualTo(1);
            assertThat(notebook.parts())
                    .extracting(Part::label, Part::value)
                    .containsExactly(tuple("Trainer", 1.), tuple("Analyst", 1 / 3.), tuple("Pilot", 0.));
        }

        @Test
        void areZeroWithoutSkillsAndNothingWithoutTags() {
            assertThat(notebook.value()).isNull();
            notebook.keep("occupation", "title: Pilot, asked: [flying]");
            assertThat(notebook.value()).isZero();
        }
    }
}
