package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.waymark.support.Api;
import dev.waymark.support.TestIssuer;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The README's curls, pasted as they stand, take a member through the whole loop on the packaged service. */
@QuarkusIntegrationTest
@QuarkusTestResource(TestServers.class)
class ReadmeJourneyIT {

    private static final Pattern BLOCK = Pattern.compile("(?s)```bash\\R(.*?)```");

    /** The token comes from the local run's endpoint there, and from the test's own issuer here. */
    private static final Pattern TOKEN = Pattern.compile("(?m)^TOKEN=.*(\\R  .*)*");

    @Test
    void theReadmeTakesAMemberThroughTheWholeLoop() throws IOException, InterruptedException {
        assumeTrue(has("curl"), "curl is not installed here");
        var journey = section("## The journey");
        var script = TOKEN.matcher(journey)
                .replaceFirst("TOKEN=" + TestIssuer.token(Api.newTenant(), "mia", "member"))
                .replace("WAYMARK=http://localhost:8080", "WAYMARK=http://localhost:" + RestAssured.port);
        var output = run("set -eu -o pipefail\n" + script);
        assertThat(output).doesNotContain("/problems/");
        assertThat(output)
                .contains(
                        "\"key\":\"find-a-mentor\"",
                        "\"status\":\"scored\"",
                        "\"why\":",
                        "\"lifecycle\":\"active\"",
                        "\"status\":\"done\"",
                        "\"sentence\":",
                        "\"code\":\"first_step\"",
                        "\"lifecycle\":\"on_hold\"",
                        "The plan was resumed.",
                        "\"method\":\"jacobson_truax");
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

    private static boolean has(String command) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v bash && command -v " + command)
                        .start()
                        .waitFor()
                == 0;
    }

    private static String run(String script) throws IOException, InterruptedException {
        var process = new ProcessBuilder("bash", "-c", script)
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
