package dev.waymark.worksheet.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StretchTest {

    private final Notebook notebook = Notebook.of("""
            records:
              - key: candidate
                name: title
                fields:
                  - {key: title, type: text}
                  - {key: newSkills, type: integer}
                  - {key: allSkills, type: integer}
                  - {key: hours, type: integer}
                  - {key: energy, type: scale, min: -2, max: 2}
            figures:
              - {key: stretch, of: candidate, fn: stretch, fields: [newSkills, allSkills, hours, energy]}
            """);

    private void keep(String title, int newSkills, int allSkills, int hours, int energy) {
        notebook.keep(
                "candidate",
                "title: %s, newSkills: %d, allSkills: %d, hours: %d, energy: %d"
                        .formatted(title, newSkills, allSkills, hours, energy));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0  |  6 | 2 |  2 | 0     | nothing new
            6  |  6 | 2 |  2 | 0     | all new
            7  |  6 | 2 |  2 | 0     | more new ones than there are
            2  |  6 | 2 |  2 | 1     | one third
            1  |  6 | 2 |  2 | .5    | 3 * 1/6
            4  |  6 | 2 |  2 | .5    | 1.5 * (1 - 2/3)
            2  |  6 | 8 |  2 | .5    | four hours are free, eight are asked for
            2  |  6 | 4 |  2 | 1     | just enough
            2  |  6 | 0 |  2 | 1     | takes no time of its own
            2  |  6 | 2 |  0 | .5    | energy is neither up nor down
            2  |  6 | 2 | -2 | 0     | draining
            2  |  6 | 8 |  1 | .375  | 1/2 * 3/4
            """)
    void peaksAtOneThirdNew(int newSkills, int allSkills, int hours, int energy, double stretch, String why) {
        keep("Lead a project", newSkills, allSkills, hours, energy);
        assertThat(notebook.with(240).value()).as(why).isEqualTo(stretch, within(1e-12));
    }

    @Test
    void hasTheBestFirst() {
        keep("Routine", 0, 5, 1, 2);
        keep("Project", 1, 3, 1, 2);
        keep("Moonshot", 3, 4, 1, 2);
        assertThat(notebook.with(240).parts())
                .extracting(Part::label)
                .containsExactly("Project", "Moonshot", "Routine");
        assertThat(notebook.value()).isEqualTo(1);
    }

    @Test
    void isNothingWithoutOneOfTheFour() {
        for (String fields : List.of(
                "allSkills: 3, hours: 1, energy: 2",
                "newSkills: 1, hours: 1, energy: 2",
                "newSkills: 1, allSkills: 3, energy: 2",
                "newSkills: 1, allSkills: 3, hours: 1")) {
            notebook.keep("candidate", fields);
        }
        keep("No skills at all", 0, 0, 1, 2);
        assertThat(notebook.with(240).value()).isNull();
        assertThat(notebook.parts()).isEmpty();
    }

    @Test
    void isNothingWithoutTheTimeOfAWeek() {
        keep("Project", 1, 3, 1, 2);
        assertThat(notebook.value()).isNull();
    }
}
