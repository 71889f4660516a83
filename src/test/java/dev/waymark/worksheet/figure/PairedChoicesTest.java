package dev.waymark.worksheet.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PairedChoicesTest {

    private final Notebook notebook = Notebook.of("""
            records:
              - {key: value, title: Value, name: value, fields: [{key: value, type: text}]}
              - key: choice
                name: winner
                fields:
                  - {key: first, type: choice, from: value}
                  - {key: second, type: choice, from: value}
                  - {key: winner, type: choice, from: value}
                  - {key: day, type: date}
            figures: [{key: weights, of: choice, fn: pairs, fields: [first, second, winner], at: day}]
            """);

    private List<UUID> values(int number) {
        return IntStream.range(0, number)
                .mapToObj(i -> notebook.keep("value", "value: " + (char) ('A' + i)))
                .toList();
    }

    private UUID choose(UUID first, UUID second, UUID winner) {
        return notebook.keep("choice", "first: %s, second: %s, winner: %s".formatted(first, second, winner));
    }

    private UUID choose(UUID first, UUID second, UUID winner, String day) {
        return notebook.keep(
                "choice", "first: %s, second: %s, winner: %s, day: %s".formatted(first, second, winner, day));
    }

    private double weight(UUID value) {
        return notebook.parts().stream()
                .filter(part -> value.equals(part.recordId()))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void aCircleOfThreeIsNotConsistent() {
        var values = values(3);
        choose(values.get(0), values.get(1), values.get(0));
        choose(values.get(1), values.get(2), values.get(1));
        assertThat(notebook.value()).as("one pair is missing").isNull();
        choose(values.get(2), values.get(0), values.get(2));
        assertThat(notebook.value()).isZero();
        assertThat(notebook.parts()).extracting(Part::label).containsExactly("A", "B", "C");
        assertThat(notebook.parts()).extracting(Part::value).allMatch(weight -> weight == 1 / 3.);
    }

    @Test
    void aTotalOrderIsConsistent() {
        var values = values(6);
        for (int winner = 0; winner < 6; winner++) {
            for (int loser = winner + 1; loser < 6; loser++) {
                choose(values.get(loser), values.get(winner), values.get(winner));
            }
        }
        assertThat(notebook.value()).isEqualTo(1);
        assertThat(notebook.parts()).extracting(Part::label).containsExactly("A", "B", "C", "D", "E", "F");
        assertThat(weight(values.get(0))).as("(5 + 1/2) / (36/2)").isEqualTo(5.5 / 18);
        assertThat(weight(values.get(5))).as("(0 + 1/2) / (36/2)").isEqualTo(.5 / 18);
    }

    @Test
    void isNothingForTwo() {
        var values = values(2);
        choose(values.get(0), values.get(1), values.get(1));
        assertThat(notebook.value()).isNull();
        assertThat(weight(values.get(1))).isEqualTo(.75);
    }

    @Test
    void isNothingBeforeTheFirstChoice() {
        assertThat(notebook.parts()).isEmpty();
        values(3);
        assertThat(notebook.value()).isNull();
        assertThat(notebook.parts()).isEmpty();
    }

    @Test
    void weightsOfAFewChoicesAddUpToOne() {
        var values = values(4);
        choose(values.get(0), values.get(1), values.get(0));
        choose(values.get(0), values.get(2), values.get(0));
        assertThat(weight(values.get(0))).as("(2 + 1/2) / (2 + 4/2)").isEqualTo(.625);
        assertThat(notebook.parts().stream().mapToDouble(Part::value).sum()).isEqualTo(1, within(1e-12));
    }

    @Test
    void theLatestChoiceOfAPairCounts() {
        var values = values(2);
        choose(values.get(0), values.get(1), values.get(1), "2026-11-20");
        choose(values.get(1), values.get(0), values.get(0), "2026-11-10");
        assertThat(weight(values.get(1))).as("the later day").isEqualTo(.75);
        choose(values.get(1), values.get(0), values.get(0), "2026-11-20");
        assertThat(weight(values.get(0))).as("later on the same day").isEqualTo(.75);
    }

    @Test
    void whatIsNoChoiceDoesNotCount() {
        var values = values(3);
        choose(values.get(0), values.get(0), values.get(0));
        choose(values.get(0), values.get(1), values.get(2));
        notebook.keep("choice", "first: %s, winner: %1$s".formatted(values.get(0)));
        notebook.keep("choice", "second: %s, winner: %1$s".formatted(values.get(0)));
        notebook.keep("choice", "first: %s, second: %s".formatted(values.get(0), values.get(1)));
        notebook.keep("choice", "first: neither, second: an, winner: id");
        assertThat(notebook.parts()).isEmpty();
    }

    @Test
    void aDeletedValueTakesItsChoicesWithIt() {
        var values = values(4);
        for (int i = 0; i < 4; i++) {
            for (int j = i + 1; j < 4; j++) {
                choose(values.get(i), values.get(j), values.get(j));
            }
        }
        notebook.delete(values.get(3));
        assertThat(notebook.value()).isEqualTo(1);
        assertThat(weight(values.get(2))).isEqualTo(2.5 / 4.5);
    }

    /** All 1,024 ways in which five values can be compared: circular triads one by one, of which there can be five. */
    @Test
    void agreesWithCountingCircles() {
        int circles = 0;
        for (int tournament = 0; tournament < 1 << 10; tournament++) {
            var beats = new boolean[5][5];
            var wins = new int[5];
            int pair = 0;
            for (int i = 0; i < 5; i++) {
                for (int j = i + 1; j < 5; j++, pair++) {
                    boolean first = (tournament >> pair & 1) == 1;
                    beats[i][j] = first;
                    beats[j][i] = !first;
                    wins[first ? i : j]++;
                }
            }
            int circular = circular(beats);
            circles += circular;
            assertThat(PairedChoices.zeta(wins)).isEqualTo(1 - circular / 5., within(1e-12));
        }
        assertThat(circles).as("each of ten triads is circular in a quarter").isEqualTo(10 * 1024 / 4);
    }

    private static int circular(boolean[][] beats) {
        int circular = 0;
        for (int i = 0; i < 5; i++) {
            for (int j = i + 1; j < 5; j++) {
                for (int k = j + 1; k < 5; k++) {
                    boolean oneWay = beats[i][j] && beats[j][k] && beats[k][i];
                    boolean otherWay = beats[j][i] && beats[k][j] && beats[i][k];
                    circular += oneWay || otherWay ? 1 : 0;
                }
            }
        }
        return circular;
    }

    /** As many circles as there can be: 2 of four values, 8 of six (Kendall and Babington Smith's table). */
    @Test
    void anEvenNumberCanGoInFewerCircles() {
        assertThat(PairedChoices.zeta(new int[] {2, 2, 1, 1})).isZero();
        assertThat(PairedChoices.zeta(new int[] {3, 3, 3, 2, 2, 2})).isZero();
        assertThat(PairedChoices.zeta(new int[] {3, 1, 1, 1})).isEqualTo(.5);
    }
}
