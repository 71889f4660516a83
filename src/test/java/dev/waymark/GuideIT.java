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
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The guide's requests, pasted unchanged into one shell, get the responses that the guide shows. */
@QuarkusIntegrationTest
@QuarkusTestResource(TestServers.class)
class GuideIT {

    private static final Path GUIDE = Path.of("src/main/resources/guide/index.md");
    private static final Pattern BLOCK = Pattern.compile("(?s)```(bash|json)\\R(.*?)```");
    private static final String END = "--- end of the block ---";

    /** What differs from run to run. */
    private static final String ANYTHING = "…";

    private final ObjectMapper json = new ObjectMapper();

    @Test
    void itsRequestsAreAnsweredAsItShows() throws IOException, InterruptedException {
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
