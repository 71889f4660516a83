package dev.waymark.worksheet.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What all functions have in common: which records they read, and in which order. */
class FiguresTest {

    private static final String TALKS = """
            records:
              - key: talk
                of: candidate
                title: Talk
                name: question
                fields:
                  - {key: question, type: text}
                  - {key: day, type: date}
                  - {key: minutes, type: minutes}
                  - {key: note, type: text}
              - key: candidate
                title: Candidate
                name: person
                fields:
                  - {key: person, type: text}
                  - {key: rating, type: scale}
                  - {key: note, type: choice, options: [{key: warm, score: 2}]}
                states: {first: found, all: [{key: found}, {key: agreed}], moves: []}
            figures:
            """;

    private static Notebook talks(String figure) {
        return Notebook.of(TALKS + "  - {key: figure, of: talk, " + figure + "}");
    }

    private static UUID candidate(Notebook notebook, String state, String fields) {
        return notebook.keep("candidate", null, state, fields, Notebook.TODAY);
    }

    @Test
    void areInTheOrderOfTheWorksheet() {
        var notebook = Notebook.of(TALKS + """
              - {key: talks, of: talk, fn: count}
              - {key: candidates, of: candidate, fn: count}
            """);
        assertThat(notebook.figures()).extracting(Figure::key).containsExactly("talks", "candidates");
    }

    @Test
    void readTheFieldsOfTheParentBehindThoseOfTheChild() {
        var notebook = talks("fn: mean, field: rating");
        var ada = candidate(notebook, "found", "rating: 4, note: warm");
        var bo = candidate(notebook, "found", "rating: 1");
        notebook.keepIn(ada, "talk", "question: 'How?'");
        notebook.keepIn(ada, "talk", "question: 'Why?'");
        notebook.keepIn(bo, "talk", "question: 'When?'");
        assertThat(notebook.value()).isEqualTo(3);
        var notes = talks("fn: mean, field: note");
        notes.keepIn(candidate(notes, "found", "note: warm"), "talk", "note: The child has a note of its own");
        assertThat(notes.value()).isNull();
    }

    @Test
    void readTheStateOfTheParentIfTheChildHasNone() {
        var notebook = talks("fn: count, where: {field: state, is: [agreed]}");
        notebook.keepIn(candidate(notebook, "agreed", ""), "talk", "");
        notebook.keepIn(candidate(notebook, "found", ""), "talk", "");
        assertThat(notebook.value()).isEqualTo(1);
    }

    @Test
    void leaveOutChildrenWhoseParentIsGone() {
        var notebook = talks("fn: count");
        var ada = candidate(notebook, "found", "");
        notebook.keepIn(ada, "talk", "");
        assertThat(notebook.value()).isEqualTo(1);
        notebook.delete(ada);
        notebook.keep("talk", "");
        assertThat(notebook.value()).isNull();
    }

    @Test
    void leaveOutKindsThatAreNoLongerDefined() {
        var notebook = talks("fn: count");
        notebook.keep("letter", "");
        assertThat(notebook.value()).isNull();
    }

    @Test
    void takeTheLatestRecordByItsDate() {
        var notebook = talks("fn: sum, field: minutes, at: day, latest: true");
        assertThat(notebook.value()).isNull();
        var ada = candidate(notebook, "found", "");
        notebook.keepIn(ada, "talk", "minutes: 10, day: 2026-11-02");
        notebook.keepIn(ada, "talk", "minutes: 20, day: 2026-11-01");
        assertThat(notebook.value()).isEqualTo(10);
        notebook.keepIn(ada, "talk", "minutes: 30, day: 2026-11-02");
        assertThat(notebook.value()).as("of one day, the one kept last").isEqualTo(30);
        notebook.keepIn(ada, "talk", "minutes: 40");
        assertThat(notebook.value()).as("without a date, the day of keeping").isEqualTo(40);
    }

    @Test
    void doNotReadWhatAnOlderDefinitionMeant() {
        var notebook = talks("fn: sum, field: minutes, at: day, latest: true");
        var ada = candidate(notebook, "found", "");
        notebook.keepIn(ada, "talk", "minutes: 10, day: soon");
        notebook.keepIn(ada, "talk", "minutes: 20, day: 2026-02-30");
        notebook.keepIn(ada, "talk", "minutes: 30, day: next month.");
        notebook.keepIn(ada, "talk", "minutes: 40, day: some-where");
        assertThat(notebook.value()).as("as if they had no date").isEqualTo(40);
        notebook.keepIn(ada, "talk", "minutes: half an hour");
        assertThat(notebook.value()).isNull();
        notebook.keepIn(ada, "talk", "minutes: null");
        assertThat(notebook.value()).isNull();
    }

    @Test
    void putEqualPartsInTheOrderOfTheirNames() {
        var notebook = talks("fn: sum, field: minutes, each: true");
        var ada = candidate(notebook, "found", "");
        var why = notebook.keepIn(ada, "talk", "question: 'Why?', minutes: 10");
        var how = notebook.keepIn(ada, "talk", "question: 'How?', minutes: 10");
        var again = notebook.keepIn(ada, "talk", "question: 'How?', minutes: 10");
        assertThat(notebook.parts()).extracting(Part::recordId).containsExactly(how, again, why);
    }

    @Test
    void callRecordsWhatTheRecordsThatTheyNameAreCalled() {
        var notebook = Notebook.of("""
                records:
                  - {key: goal, title: Goal, name: goal, fields: [{key: goal, type: text}]}
                  - key: review
                    title: Review
                    name: goal
                    fields: [{key: goal, type: choice, from: goal}, {key: minutes, type: minutes}]
                figures: [{key: figure, of: review, fn: sum, field: minutes, each: true}]
                """);
        var goal = notebook.keep("goal", "goal: Sleep");
        notebook.keep("review", "minutes: 10, goal: " + goal);
        assertThat(notebook.parts()).extracting(Part::label).containsExactly("Sleep");
        notebook.delete(goal);
        assertThat(notebook.parts()).extracting(Part::label).containsExactly("Review");
    }
}
