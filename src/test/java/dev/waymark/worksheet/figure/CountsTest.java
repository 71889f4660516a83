package dev.waymark.worksheet.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class CountsTest {

    private static final String CONTACTS = """
            records:
              - key: circle
                title: Circle
                name: name
                fields: [{key: name, type: text}]
              - key: contact
                name: person
                fields:
                  - {key: person, type: text}
                  - {key: area, type: choice, options: [{key: own-team, label: Your team}, {key: outside, label: Outside}]}
                  - {key: topics, type: tags}
                  - {key: circle, type: choice, from: circle}
                states: {first: open, all: [{key: open}, {key: done}, {key: dropped}], moves: []}
            figures:
            """;

    private static Notebook contacts(String figure) {
        return Notebook.of(CONTACTS + "  - {key: figure, of: contact, " + figure + "}");
    }

    private static void keep(Notebook notebook, int times, String fields) {
        for (int left = times; left > 0; left--) {
            notebook.keep("contact", fields);
        }
    }

    @Test
    void countsRecords() {
        var notebook = contacts("fn: count, where: {field: area, is: [outside]}");
        assertThat(notebook.value()).isNull();
        keep(notebook, 1, "area: own-team");
        assertThat(notebook.value()).as("none of those that count").isZero();
        keep(notebook, 3, "area: outside");
        assertThat(notebook.value()).isEqualTo(3);
    }

    @Test
    void countsDifferentValuesHoweverTheyAreWritten() {
        var notebook = contacts("fn: count, field: topics");
        keep(notebook, 1, "topics: [Public speaking, go]");
        keep(notebook, 1, "topics: [public  Speaking, Écoute]");
        keep(notebook, 1, "topics: [\"E\\u0301coute\", Go]");
        keep(notebook, 1, "person: Ada");
        keep(notebook, 1, "topics: null");
        assertThat(notebook.value()).isEqualTo(3);
    }

    @Test
    void sharesRecords() {
        var notebook =
                contacts("fn: share, where: {field: state, is: [done]}, among: {field: state, is: [done, dropped]}");
        assertThat(notebook.value()).isNull();
        notebook.keep("contact", null, "open", "", Notebook.TODAY);
        assertThat(notebook.value()).as("none is closed").isNull();
        notebook.keep("contact", null, "dropped", "", Notebook.TODAY);
        assertThat(notebook.value()).isZero();
        notebook.keep("contact", null, "done", "", Notebook.TODAY);
        notebook.keep("contact", null, "done", "", Notebook.TODAY);
        assertThat(notebook.value()).isEqualTo(2 / 3.);
    }

    @Test
    void spreadsOverAreas() {
        var notebook = contacts("fn: spread, field: area");
        assertThat(notebook.value()).isNull();
        keep(notebook, 1, "person: Ada");
        assertThat(notebook.value()).as("no area").isNull();
        keep(notebook, 5, "area: own-team");
        assertThat(notebook.value()).as("one area").isZero();
        keep(notebook, 5, "area: outside");
        assertThat(notebook.value()).as("5/5").isEqualTo(.5);
        keep(notebook, 10, "area: outside");
        assertThat(notebook.value()).as("1/16 + 9/16").isEqualTo(.375, within(1e-12));
        assertThat(notebook.parts())
                .extracting(Part::recordId, Part::label, Part::value)
                .containsExactly(tuple(null, "Outside", .75), tuple(null, "Your team", .25));
    }

    @Test
    void spreadsOverOtherRecordsAsLongAsThereAreSuch() {
        var notebook = contacts("fn: spread, field: circle");
        var choir = notebook.keep("circle", "name: Choir");
        var club = notebook.keep("circle", "name: Club");
        keep(notebook, 3, "circle: " + choir);
        keep(notebook, 1, "circle: " + club);
        assertThat(notebook.parts())
                .extracting(Part::recordId, Part::label, Part::value)
                .containsExactly(tuple(choir, "Choir", .75), tuple(club, "Club", .25));
        notebook.delete(choir);
        assertThat(notebook.parts()).containsExactly(new Part(club, "Club", 1, null));
        assertThat(notebook.value()).isZero();
    }
}
