package dev.waymark.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What tests find in answers must be what is there. */
class PathsTest {

    private static final Json PLAN = Json.parse("""
            {"title": "Mine", "answers": {"a-1": 4, "a-2": null}, "goals": [
              {"key": "one", "done": true, "steps": [{"id": 1, "after": []}, {"id": 2, "after": [1]}]},
              {"key": "two", "done": false, "steps": [{"id": 3, "after": [1, 2]}]},
              {"key": "two", "share": 0.5, "steps": []}]}""");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title                                              | Mine
            answers.a-1                                        | 4
            answers.size()                                     | 2
            goals.key                                          | [one, two, two]
            goals.key.unique()                                 | [one, two]
            goals[0].key                                       | one
            goals[-1].share                                    | 0.5
            goals[0..1].done                                   | [true, false]
            goals.share                                        | [null, null, 0.5]
            goals.steps.id                                     | [[1, 2], [3], []]
            goals.steps.id.flatten()                           | [1, 2, 3]
            goals.steps.after.flatten().sort()                 | [1, 1, 2]
            goals.collectMany { it.steps }.id                  | [1, 2, 3]
            goals.find { it.key == 'two' }.steps[0].id         | 3
            goals.findAll { it.done }.key                      | [one]
            goals.findAll { !it.done && it.key != 'one' }.key  | [two, two]
            goals.findAll { it.share == null }.key             | [one, two]
            goals.find { it.done == false }.steps.empty        | false
            goals.findAll { it.key < 'p' }.key                 | [one]
            goals.size()                                       | 3
            """)
    void findsWhatIsThere(String path, String found) {
        assertThat(PLAN.getString(path)).isEqualTo(found);
    }

    @Test
    void findsAllOfItUnderNoName() {
        assertThat(PLAN.<Object>getMap("")).containsOnlyKeys("title", "answers", "goals");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subtitle",
                "subtitle.length",
                "title.length",
                "goals[3]",
                "goals[-4]",
                "goals.find { it.key == 'six' }.steps",
                "answers.a-2"
            })
    void findsNothingWhereNothingIs(String path) {
        assertThat(PLAN.<Object>get(path)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"$", "goals?.key", "goals.find { key }", "goals.reverse()", "goals.grep { it.done }"})
    void refusesWhatIsNoPath(String path) {
        assertThatThrownBy(() -> PLAN.get(path)).isInstanceOf(IllegalArgumentException.class);
    }
}
