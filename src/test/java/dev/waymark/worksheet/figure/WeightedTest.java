package dev.waymark.worksheet.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class WeightedTest {

    @Nested
    class Means {

        private final Notebook notebook = Notebook.of("""
                records:
                  - key: log
                    name: task
                    fields:
                      - {key: task, type: text}
                      - key: effect
                        type: choice
                        options: [{key: gave, score: 1}, {key: cost, score: -1}, {key: bored, score: 0}, {key: unsure}]
                      - {key: hours, type: integer}
                figures:
                  - {key: balance, of: log, fn: mean, field: effect}
                  - {key: by-hours, of: log, fn: mean, field: effect, weight: hours}
                """);

        private void keep(int times, String fields) {
            for (int left = times; left > 0; left--) {
                notebook.keep("log", fields);
            }
        }

        @Test
        void balanceWhatGaveAndWhatCost() {
            assertThat(notebook.value()).isNull();
            keep(2, "effect: gave");
            keep(3, "effect: cost");
            keep(1, "effect: bored");
            assertThat(notebook.value()).isEqualTo(-1 / 6.);
            keep(4, "effect: unsure");
            keep(4, "task: Reports");
            assertThat(notebook.value()).as("no score is no value").isEqualTo(-1 / 6.);
        }

        @Test
        void countByWeight() {
            keep(1, "effect: gave, hours: 0");
            assertThat(notebook.figure("by-hours").value()).as("weighs nothing").isNull();
            keep(1, "effect: gave, hours: 3");
            keep(1, "effect: cost, hours: 1");
            keep(1, "effect: cost");
            assertThat(notebook.figure("by-hours").value()).isEqualTo(.5);
        }
    }

    @Nested
    class Gap {

        private final Notebook notebook = Notebook.of("""
                records:
                  - key: skill
                    name: skill
                    fields:
                      - {key: skill, type: text}
                      - {key: have, type: scale, min: 0, max: 4}
                      - {key: need, type: scale, min: 0, max: 4}
                      - {key: weight, type: scale, min: 1, max: 3}
                figures: [{key: gap, of: skill, fn: gap, field: have, against: need, weight: weight}]
                """);

        @Test
        void isClosedWhenNeedsAreMet() {
            assertThat(notebook.value()).isNull();
            notebook.keep("skill", "have: 1, need: 0, weight: 1");
            assertThat(notebook.value()).as("nothing is needed").isNull();
            notebook.keep("skill", "have: 3, need: 3, weight: 2");
            notebook.keep("skill", "have: 4, need: 2, weight: 1");
            assertThat(notebook.value()).as("met, and more than met").isZero();
        }

        @Test
        void isWhatIsMissing() {
            notebook.keep("skill", "have: 1, need: 3, weight: 2");
            notebook.keep("skill", "have: 4, need: 4, weight: 1");
            notebook.keep("skill", "need: 4, weight: 1");
            notebook.keep("skill", "have: 4, weight: 1");
            assertThat(notebook.value()).isEqualTo(4 / 10.);
        }

        @Test
        void isWholeWhenNothingIsThere() {
            notebook.keep("skill", "have: 0, need: 3, weight: 2");
            assertThat(notebook.value()).isEqualTo(1);
        }
    }
}
