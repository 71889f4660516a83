package dev.waymark.platform.docs;

import static dev.waymark.support.Api.anonymous;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.platform.memberdata.MemberData;
import dev.waymark.platform.memberdata.MemberTable;
import dev.waymark.support.FreeTexts;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page for data-protection officers says is true of the code. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class DataProtectionGuideTest {

    private static final Path GUIDE = Path.of("src/main/resources/guide/data-protection.md");
    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| (`[^|]*) \\|");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @Inject
    Instance<MemberData> features;

    private List<MemberTable> tables() {
        return features.stream().flatMap(feature -> feature.tables().stream()).toList();
    }

    /** The names in the first column of the table in a section. */
    private static List<String> named(String section) throws IOException {
        var guide = Files.readString(GUIDE);
        var begin = guide.indexOf("\n## " + section);
        var end = guide.indexOf("\n## ", begin + 1);
        return FIRST_CELL
                .matcher(guide.substring(begin, end))
                .results()
                .flatMap(row -> NAME.matcher(row.group(1)).results())
                .map((MatchResult name) -> name.group(1))
                .toList();
    }

    @Test
    void saysOfEverythingThatIsKeptWhyAndForHowLong() throws IOException {
        assertThat(named("What is kept, why and for how long"))
                .containsExactlyInAnyOrderElementsOf(
                        tables().stream().map(MemberTable::section).toList());
    }

    @Test
    void listsEveryPlaceForFreeText() throws IOException {
        assertThat(named("What free text may hold"))
                .as("properties of requests that are free text: say in the guide what they may hold")
                .containsExactlyInAnyOrderElementsOf(FreeTexts.names());
    }

    @Test
    void listsEveryColumn() {
        var page = anonymous()
                .accept("text/html")
                .get("/docs/guide/data-protection")
                .then()
                .statusCode(200);
        var shown = page.asString();
        assertThat(shown).doesNotContain("what is kept --");
        assertThat(tables()).isNotEmpty().allSatisfy(table -> {
            assertThat(shown)
                    .contains("<h3 id=\"%s\">".formatted(table.section().toLowerCase()));
            assertThat(table.exported().keySet())
                    .allSatisfy(column -> assertThat(shown).contains("<td><code>%s</code></td>".formatted(column)));
        });
    }
}
