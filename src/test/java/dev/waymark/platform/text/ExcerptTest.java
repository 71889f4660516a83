package dev.waymark.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExcerptTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Write a page           | Write a page",
                "Write a page or        | Write a page or",
                "Write a page or two    | Write a page or…",
                "Write a page, and read | Write a page…",
                "Write a pages, and     | Write a pages…",
                "Donaudampfschifffahrt  | Donaudampfschif…",
                "Donaudampfschi🧭🧭 | Donaudampfschi…",
            })
    void isCutAfterAWord(String text, String excerpt) {
        assertThat(Excerpt.of(text, 16)).isEqualTo(excerpt).hasSizeLessThanOrEqualTo(16);
    }
}
