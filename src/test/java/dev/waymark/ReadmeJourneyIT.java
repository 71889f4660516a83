package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.waymark.support.PastedCommands;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README's curls, pasted as they stand, take a member through the whole loop on the packaged service. */
@QuarkusIntegrationTest
@QuarkusTestResource(TestServers.class)
class ReadmeJourneyIT {

    private static final Pattern BLOCK = Pattern.compile("(?s)```bash\\R(.*?)```");

    @Test
    void theReadmeTakesAMemberThroughTheWholeLoop() throws IOException, InterruptedException {
        assumeTrue(PastedCommands.canUse("curl", "jq"), "curl or jq is not installed here");
        var output = PastedCommands.run(section("## The journey"));
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

    private static String section(String heading) throws IOException {
        var readme = Files.readString(Path.of("README.md"));
        var start = readme.indexOf(heading);
        assertThat(start).as(heading).isNotNegative();
        var end = readme.indexOf("\n## ", start + heading.length());
        return BLOCK.matcher(readme.substring(start, end))
                .results()
                .map(block -> block.group(1))
                .collect(Collectors.joining("\n"));
    }
}
