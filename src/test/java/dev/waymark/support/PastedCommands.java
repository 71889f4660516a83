package dev.waymark.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shell commands of a text, run as a reader pastes them, against the service under test and as a member of a new tenant. */
public final class PastedCommands {

    /** The token comes from the local run's endpoint there, and from the test's own issuer here. */
    private static final Pattern TOKEN = Pattern.compile("(?m)^TOKEN=.*(\\R  .*)*");

    /** Where nobody looks at a picture, it is enough that it is there. */
    private static final Pattern SHOW = Pattern.compile("(?m)^show\\(\\) .*");

    private PastedCommands() {}

    /** Whether a shell of that kind and these commands are installed here. */
    public static boolean canUse(String... commands) throws IOException, InterruptedException {
        var test = "command -v bash && command -v " + String.join(" && command -v ", commands);
        return new ProcessBuilder("sh", "-c", test).start().waitFor() == 0;
    }

    /** What the commands print; the first that fails ends the test. */
    public static String run(String commands) throws IOException, InterruptedException {
        var script = TOKEN.matcher(commands)
                .replaceFirst("TOKEN=" + TestIssuer.token(Api.newTenant(), "mia", "member"))
                .transform(
                        text -> SHOW.matcher(text).replaceFirst(Matcher.quoteReplacement("show() { test -s \"$1\"; }")))
                .replace("WAYMARK=http://localhost:8080", "WAYMARK=http://localhost:" + Api.port());
        var process = new ProcessBuilder("bash", "-c", "set -eu -o pipefail\n" + script)
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
        return output;
    }
}
