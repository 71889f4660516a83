package dev.waymark.worksheet.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Records of all kinds of fields, complete or not, and a figure of every function. */
final class MixedRecords {

    private static final String DEFINITION = """
            records:
              - key: thing
                title: Thing
                name: name
                fields:
                  - {key: name, type: text}
                  - {key: a, type: scale, min: 1, max: 5}
                  - {key: b, type: scale, min: 1, max: 5}
                  - {key: c, type: scale, min: 1, max: 5}
                  - {key: cap, type: money}
                  - {key: months, type: integer}
                  - {key: hours, type: integer}
                  - {key: leastHours, type: integer}
                  - {key: day, type: date}
                  - {key: energy, type: scale, min: -2, max: 2}
                states: {first: open, all: [{key: open}, {key: done}], moves: []}
              - key: note
                of: thing
                title: Note
                name: text
                fields:
                  - {key: text, type: text}
                  - {key: mood, type: scale, min: 1, max: 5}
                  - {key: need, type: scale, min: 0, max: 4}
                  - {key: weight, type: scale, min: 0, max: 3}
                  - {key: cost, type: money}
                  - key: there
                    type: choice
                    options: [{key: full, score: 1}, {key: half, score: 0.5}, {key: none, score: 0}, {key: unsure}]
                  - key: level
                    type: choice
                    options: [{key: less, score: -2}, {key: expected, score: 0}, {key: more, score: 1}]
                  - {key: noted, type: date}
                  - {key: tags, type: tags}
                  - {key: about, type: choice, from: thing}
              - key: choice
                title: Choice
                name: winner
                fields:
                  - {key: first, type: choice, from: thing}
                  - {key: second, type: choice, from: thing}
                  - {key: winner, type: choice, from: thing}
            figures:
            """;

    private static final List<String> FIGURES = List.of(
            "key: notes, of: note, fn: count",
            "key: tags, of: note, fn: count, field: tags, where: {field: there, is: [full, half]}",
            "key: cost, of: note, fn: sum, field: cost, each: true, behind: {field: there, is: [none]}",
            "key: mean, of: note, fn: mean, field: weight, weight: need",
            "key: done, of: note, fn: share, where: {field: state, is: [done]}, among: {field: there, is: [full]}",
            "key: used, of: note, fn: share, field: cost, against: cap, each: true",
            "key: reached, of: thing, fn: share, fields: [a, b, c], each: true",
            "key: complete, of: note, fn: weighted_share, field: there, weight: weight, at: noted, settings: {freshDays: 9}",
            "key: gap, of: note, fn: gap, field: weight, against: need, weight: mood",
            "key: spread, of: note, fn: spread, field: about",
            "key: average, of: note, fn: ema, field: mood, at: noted, settings: {halfLifeDays: 7}",
            "key: change, of: note, fn: change, field: mood, at: noted, settings: {windowDays: 28, points: 2, by: 1}",
            "key: weights, of: choice, fn: pairs, fields: [first, second, winner]",
            "key: correlation, of: thing, fn: correlate, fields: [a, b, c], against: thing",
            "key: overlap, of: note, fn: overlap, field: tags, against: thing",
            "key: stretch, of: thing, fn: stretch, fields: [a, c, hours, energy]",
            "key: payback, of: note, fn: payback, field: cost, against: months, at: noted",
            "key: eligible, of: thing, fn: eligible, fields: [day, months, hours, leastHours, day]",
            "key: attainment, of: note, fn: attainment, field: level, weight: weight");

    private static final Notebook BLANK = definition();

    private final Random random;
    private final Notebook notebook = none();
    private final List<UUID> things = new ArrayList<>();

    private MixedRecords(Random random) {
        this.random = random;
    }

    static Notebook none() {
        return BLANK.blank().with(240);
    }

    private static Notebook definition() {
        var figures = new StringBuilder(DEFINITION);
        for (String figure : FIGURES) {
            figures.append(
                    "  - {%s, unit: count, says: [{text: 'It is {value}.'}], empty: Not yet.}%n".formatted(figure));
        }
        return Notebook.of(figures.toString());
    }

    /** A few records. */
    static Notebook some(Random random) {
        return of(random, 1 + random.nextInt(30));
    }

    /** So many records: three of four are notes that belong to the others. */
    static Notebook of(Random random, int number) {
        var mixed = new MixedRecords(random);
        mixed.thing();
        for (int i = 1; i < number; i++) {
            mixed.record();
        }
        return mixed.notebook;
    }

    private void record() {
        int kind = random.nextInt(8);
        if (kind == 0) {
            thing();
        } else if (kind == 1) {
            notebook.keep(
                    "choice", null, null, Map.of("first", thing(5), "second", thing(5), "winner", thing(5)), day());
        } else {
            note();
        }
    }

    /** One of the first, so that pairs are complete now and then. */
    private UUID thing(int first) {
        return things.get(random.nextInt(Math.min(first, things.size())));
    }

    private void thing() {
        var fields = new HashMap<String, Object>();
        some(fields, "name", List.of("Writing", "SQL", "go", "Talks").get(random.nextInt(4)));
        some(fields, "a", 1 + random.nextInt(5));
        some(fields, "b", 1 + random.nextInt(5));
        some(fields, "c", 1 + random.nextInt(5));
        some(fields, "cap", random.nextInt(3) * 100.1);
        some(fields, "months", random.nextInt(30));
        some(fields, "hours", random.nextInt(10));
        some(fields, "leastHours", random.nextInt(10));
        some(fields, "day", Notebook.TODAY.minusDays(random.nextInt(800) - 100L));
        some(fields, "energy", random.nextInt(5) - 2);
        things.add(notebook.keep("thing", null, random.nextBoolean() ? "open" : "done", fields, day()));
    }

    private void note() {
        var fields = new HashMap<String, Object>();
        some(fields, "text", "note " + random.nextInt(3));
        some(fields, "mood", 1 + random.nextInt(5));
        some(fields, "need", random.nextInt(5));
        some(fields, "weight", random.nextInt(4));
        some(fields, "cost", random.nextInt(1000) / 10.);
        some(fields, "there", List.of("full", "half", "none", "unsure").get(random.nextInt(4)));
        some(fields, "level", List.of("less", "expected", "more").get(random.nextInt(3)));
        some(fields, "noted", day());
        some(fields, "tags", List.of("sql", "Go", "w" + random.nextInt(3)));
        some(fields, "about", thing(5));
        notebook.keep("note", thing(things.size()), null, fields, day());
    }

    private LocalDate day() {
        return Notebook.TODAY.minusDays(random.nextInt(40));
    }

    /** Every field is left empty now and then. */
    private void some(Map<String, Object> fields, String key, Object value) {
        if (random.nextInt(8) > 0) {
            fields.put(key, value);
        }
    }
}
