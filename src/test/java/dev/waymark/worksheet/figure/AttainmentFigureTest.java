package dev.waymark.worksheet.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttainmentFigureTest {

    private final Notebook notebook = Notebook.of("""
            records:
              - key: review
                name: goal
                fields:
                  - {key: goal, type: text}
                  - key: level
                    type: choice
                    options:
                      - {key: much-less, score: -2}
                      - {key: less, score: -1}
                      - {key: expected, score: 0}
                      - {key: more, score: 1}
                      - {key: much-more, score: 2}
                  - {key: weight, type: scale, min: 1, max: 5}
            figures:
              - {key: equal, of: review, fn: attainment, field: level}
              - {key: weighted, of: review, fn: attainment, field: level, weight: weight}
            """);

    /** The working is beside the values: two of weight 1 have sqrt(.7 * 2 + .3 * 4) = 1.6125, 3-2-1 has 4.5387. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            expected:1 more:1 more:1             | 59.13 | 20 / sqrt(.7 * 3 + .3 * 9) = 20 / 2.1909
            expected:1                           | 50.00 | as expected
            much-more:4                          | 70.00 | one weight alone means nothing
            more:1 more:1                        | 62.40 | 20 / 1.6125
            more:3 expected:2 less:1             | 54.41 | 20 / 4.5387
            much-less:3 much-less:2 much-less:1  | 23.56 | -120 / 4.5387
            """)
    void givesTheFiguresOfKiresukAndSherman(String reviews, double tScore, String working) {
        for (String review : reviews.split(" ")) {
            var parts = review.split(":");
            notebook.keep("review", "level: %s, weight: %s".formatted(parts[0], parts[1]));
        }
        assertThat(notebook.figure("weighted").value()).as(working).isEqualTo(tScore, within(.005));
    }

    @Test
    void takesEqualWeightsIfThereAreNone() {
        notebook.keep("review", "level: expected");
        notebook.keep("review", "level: more");
        notebook.keep("review", "level: more");
        assertThat(notebook.value()).isEqualTo(59.13, within(.005));
        assertThat(notebook.figure("weighted").value()).isNull();
    }

    @Test
    void isNothingWithoutRatings() {
        assertThat(notebook.value()).isNull();
        notebook.keep("review", "goal: Sleep, weight: 1");
        assertThat(notebook.value()).isNull();
    }
}
