package dev.waymark.platform.precondition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.EntityTag;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TagListTest {

    private static final EntityTag A = new EntityTag("a");

    @Test
    void readsTagsWithCommasAndSpacesInside() {
        assertThat(TagList.parse("\"a, b\",W/\"c,\" , \"\"").orElseThrow().tags())
                .isEqualTo(List.of(new EntityTag("a, b"), new EntityTag("c,", true), new EntityTag("")));
    }

    /** RFC 9110, section 5.6.1.2: a recipient takes empty elements of a list. */
    @ParameterizedTest
    @ValueSource(strings = {"\"a\"", " \"a\" ", ",\"a\"", "\"a\",", "\t\"a\"\t,, ", ", , \"a\""})
    void leavesOutEmptyElements(String value) {
        assertThat(TagList.parse(value).orElseThrow().tags()).containsExactly(A);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ",",
                "a",
                "\"a",
                "a\"",
                "\"a\" \"b\"",
                "\"a\"b",
                "*,\"a\"",
                "\"a\",*",
                "**",
                "w/\"a\"",
                "W/",
                "\"a\", b"
            })
    void isNoListOfAnythingElse(String value) {
        assertThat(TagList.parse(value)).isEmpty();
    }

    @Test
    void anyMatchesEverything() {
        assertThat(TagList.parse(" * ").orElseThrow().matches(tag -> false)).isTrue();
        assertThat(TagList.parse("\"a\"").orElseThrow().matches(A::equals)).isTrue();
        assertThat(TagList.parse("W/\"a\"").orElseThrow().matches(A::equals)).isFalse();
    }
}
