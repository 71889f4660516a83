package dev.waymark.worksheet.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReachedScalesTest {

    private final Notebook notebook = Notebook.of("""
            records:
              - key: candidate
                name: person
                fields:
                  - {key: person, type: text}
                  - {key: expertise, type: scale, min: 0, max: 3}
                  - {key: manner, type: scale, min: 0, max: 3}
                  - {key: time, type: scale, min: 0, max: 3}
                  - {key: relation, type: choice, options: [{key: independent}, {key: dependent}]}
            figures:
              - key: fit
                of: candidate
                fn: share
                fields: [expertise, manner, time]
                each: true
                behind: {field: relation, is: [dependent]}
              - {key: all, of: candidate, fn: share, fields: [expertise, manner, time]}
            """);

    private void keep(String person, int expertise, int manner, int time, String relation) {
        notebook.keep(
                "candidate",
                "person: %s, expertise: %d, manner: %d, time: %d, relation: %s"
                        .formatted(person, expertise, manner, time, relation));
    }

    @Test
    void isTheSumOfNine() {
        keep("Ada", 3, 3, 1, "independent");
        assertThat(notebook.value()).isEqualTo(7 / 9.);
        keep("Bo", 3, 3, 3, "independent");
        assertThat(notebook.value()).isEqualTo(1);
        assertThat(notebook.figure("all").value()).isEqualTo(16 / 18.);
    }

    @Test
    void putsDependentOnesBehind() {
        keep("Boss", 3, 3, 3, "dependent");
        keep("Ada", 2, 1, 1, "independent");
        keep("Lead", 3, 3, 2, "dependent");
        keep("Bo", 3, 2, 1, "independent");
        assertThat(notebook.parts()).extracting(Part::label).containsExactly("Bo", "Ada", "Boss", "Lead");
        assertThat(notebook.value()).as("of the first").isEqualTo(6 / 9.);
    }

    @Test
    void isNothingOfWhatIsIncomplete() {
        notebook.keep("candidate", "person: Ada, expertise: 3, manner: 3");
        assertThat(notebook.value()).isNull();
        assertThat(notebook.figure("all").value()).isNull();
    }

    @Test
    void countsFromTheLowerEndOfAScale() {
        var ratings = Notebook.of("""
                records:
                  - key: rating
                    name: a
                    fields: [{key: a, type: scale, min: 1, max: 5}, {key: b, type: scale, min: -2, max: 2}]
                figures: [{key: figure, of: rating, fn: share, fields: [a, b]}]
                """);
        ratings.keep("rating", "a: 1, b: -2");
        assertThat(ratings.value()).isZero();
        ratings.keep("rating", "a: 5, b: 0");
        assertThat(ratings.value()).isEqualTo(6 / 16., within(1e-12));
    }
}
