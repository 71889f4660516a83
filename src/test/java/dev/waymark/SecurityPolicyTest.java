package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The threat model names what there is: every test class, every program that runs in full checks, and each of the threats that everybody should think of. */
class SecurityPolicyTest {

    private static final Pattern TEST_CLASS = Pattern.compile("`(\\w+(?:Test|IT))`");
    private static final Pattern PROGRAM = Pattern.compile("`([\\w-]+)\\.mjs`");
    private static final Pattern PROGRAMS_RUN = Pattern.compile("for program in ([^;]+);");
    private static final Pattern LINK = Pattern.compile("]\\((\\.\\./[^)#]+)\\)");

    private static String policy() throws IOException {
        return Files.readString(Path.of(".github/SECURITY.md"));
    }

    private static List<String> threats() throws IOException {
        return policy().lines()
                .dropWhile(line -> !line.startsWith("| threat |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }

    @Test
    void everyTestThatItNamesExists() throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            var classes = files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .collect(Collectors.toSet());
            assertThat(found(TEST_CLASS, policy())).isNotEmpty().isSubsetOf(classes);
        }
    }

    @Test
    void everyProgramThatItNamesIsRun() throws IOException {
        var run =
                found(PROGRAMS_RUN, Files.readString(Path.of(".ci/run"))).get(0).split(" ");
        assertThat(found(PROGRAM, policy())).isNotEmpty().isSubsetOf(run);
    }

    @Test
    void everyThreatNamesATest() throws IOException {
        assertThat(threats())
                .hasSizeGreaterThan(15)
                .allSatisfy(threat -> assertThat(found(TEST_CLASS, threat)).isNotEmpty());
    }

    @Test
    void theTenOfOwaspAreThere() throws IOException {
        var table = String.join("\n", threats());
        assertThat(IntStream.rangeClosed(1, 10).mapToObj("| API%d:2023 "::formatted))
                .allSatisfy(threat -> assertThat(table).containsOnlyOnce(threat));
    }

    @Test
    void itsLinksLeadSomewhere() throws IOException {
        assertThat(found(LINK, policy()))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(Path.of(".github").resolve(link)).exists());
    }
}
