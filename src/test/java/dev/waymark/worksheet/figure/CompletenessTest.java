package dev.waymark.worksheet.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletenessTest {

    private static final String SECTIONS = """
            records:
              - key: section
                name: title
                fields:
                  - {key: title, type: text}
                  - {key: weight, type: scale, min: 1, max: 5}
                  - key: there
                    type: choice
                    options: [{key: present, score: 1}, {key: draft, score: 0.5}, {key: absent, score: 0}]
                  - {key: updated, type: date}
            """;

    private final Notebook notebook = Notebook.of(SECTIONS + """
            figures:
              - key: complete
                of: section
                fn: weighted_share
                field: there
                weight: weight
                at: updated
                settings: {freshDays: 365}
            """);

    @Test
    void losesThreeOfTwelve() {
        assertThat(notebook.value()).isNull();
        for (int section = 0; section < 12; section++) {
            notebook.keep("section", "weight: 1, updated: 2026-11-01, there: " + (section < 3 ? "absent" : "present"));
        }
        assertThat(notebook.value()).isEqualTo(.75);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            updated: 2026-11-28 | 1
            updated: 2025-11-28 | 1
            updated: 2025-11-27 | .5
            updated: 2027-01-01 | 1
            title: Skills       | .5
            """)
    void countsHalfWhatIsOlderThanAYear(String updated, double complete) {
        notebook.keep("section", "weight: 2, there: present, " + updated);
        assertThat(notebook.value()).isEqualTo(complete);
    }

    @Test
    void followsTheWeights() {
        notebook.keep("section", "weight: 5, there: present, updated: 2026-11-01");
        notebook.keep("section", "weight: 3, there: absent, updated: 2026-11-01");
        notebook.keep("section", "weight: 2, there: draft, updated: 2020-11-01");
        notebook.keep("section", "there: absent");
        notebook.keep("section", "weight: 2");
        assertThat(notebook.value()).isEqualTo(.55, within(1e-12));
    }

    @Test
    void neverAgesIfNothingSaysSo() {
        var ageless =
                Notebook.of(SECTIONS + "figures: [{key: complete, of: section, fn: weighted_share, field: there}]");
        ageless.keep("section", "there: present, updated: 1999-01-01");
        assertThat(ageless.value()).isEqualTo(1);
    }
}
