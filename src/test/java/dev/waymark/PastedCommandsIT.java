package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.support.PastedCommands;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * What the README and the guide tell a reader to paste works on the packaged service: the journey takes a member through the whole
 * loop, and the guide's requests get the responses that it shows.
 *
 * <p>This is the only class for which Quarkus starts the service: before it does, it goes through most of a build.
 */
@QuarkusIntegrationTest
@QuarkusTestResource(TestServers.class)
class PastedCommandsIT {

    private static final Path README = Path.of("README.md");
    private static final Path GUIDE = Path.of("src/main/resources/guide/index.md");
    private static final Pattern BLOCK = Pattern.compile("(?s)```(bash|json)\\R(.*?)```");
    private static final String END = "--- end of the block ---";

    /** What differs from run to run. */
    private static final String ANYTHING = "…";

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void theReadmeTakesAMemberThroughTheWholeLoop() throws IOException, InterruptedException {
        assumeTrue(PastedCommands.canUse("curl", "jq"), "curl or jq is not installed here");
        var output = PastedCommands.run(commandsUnder("## The journey"));
        assertThat(output).doesNotContain("/problems/", ": null");
        assertThat(output)
                .contains(
                        "find-a-mentor: ",
                        "\"level\": \"high\"",
                        "\"why\": \"",
                        "\"lifecycle\": \"active\"",
                        "\"status\": \"done\"",
                        "\"sentence\": \"",
                        "\"code\": \"first_step\"",
                        "\"achievement\": \"achieved\"",
                        "\"lifecycle\": \"on_hold\"",
                        "The plan was resumed.",
                        "\"method\": \"jacobson_truax",
                        "\"signalLabel\": \"",
                        "\"verdict\": \"better\"");
        assertThat(output.lines().filter(line -> line.matches("[a-z]+(-[a-z]+)+: .*")))
                .as("the twelve strategies")
                .hasSize(12);
    }

    private static String commandsUnder(String heading) throws IOException {
        var readme = Files.readString(README);
        var start = readme.indexOf(heading);
        assertThat(start).as(heading).isNotNegative();
        var end = readme.indexOf("\n## ", start + heading.length());
        return BLOCK.matcher(readme.substring(start, end))
                .results()
                .filter(block -> block.group(1).equals("bash"))
                .map(block -> block.group(2))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void theGuidesRequestsAreAnsweredAsItShows() throws IOException, InterruptedException {
        assumeTrue(PastedCommands.canUse("curl", "jq"), "curl and jq are not installed here");
        var script = new StringBuilder();
        var shown = new LinkedHashMap<Integer, String>();
        var requests = 0;
        for (var block : BLOCK.matcher(Files.readString(GUIDE)).results().toList()) {
            if (block.group(1).equals("bash")) {
                script.append(block.group(2)).append("\necho '").append(END).append("'\n");
                requests++;
            } else {
                shown.put(requests - 1, block.group(2));
            }
        }
        assertThat(shown).hasSizeGreaterThanOrEqualTo(10);
        var output = PastedCommands.run(script.toString()).replaceAll("http://localhost:\\d+", "http://localhost:8080");
        var answers = output.split(END);
        for (var answer : shown.entrySet()) {
            assertShown(json.readTree(answer.getValue()), json.readTree(answers[answer.getKey()]));
        }
        assertThat(output).containsPattern("(?s)201 Created.*201 Created.*Idempotency-Replayed: true");
    }

    private static void assertShown(JsonNode shown, JsonNode answer) {
        assertThat(isPartOf(shown, answer))
                .as("%nshown:  %s%nanswer: %s", shown, answer)
                .isTrue();
    }

    /** The guide shortens: what it shows of an object or a list must be there, in this or another place of the list. */
    private static boolean isPartOf(JsonNode shown, JsonNode answer) {
        if (shown.isObject()) {
            return shown.properties().stream()
                    .allMatch(field -> isPartOf(field.getValue(), answer.path(field.getKey())));
        }
        if (shown.isArray()) {
            return stream(shown).allMatch(one -> stream(answer).anyMatch(other -> isPartOf(one, other)));
        }
        return shown.asText().equals(ANYTHING) ? answer.isTextual() : shown.equals(answer);
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
