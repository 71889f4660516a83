package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The guide for operators says how long anything can take: as the settings and the code do, and with a test for each. */
class DeadlinesTest {

    private static final Path GUIDE = Path.of("k8s/README.md");
    private static final Path SETTINGS = Path.of("src/main/resources/application.properties");
    private static final List<Path> FOLDERS = List.of(Path.of("src"), Path.of(".ci/operation"));
    private static final Pattern ROW = Pattern.compile(
            "^\\| [^|]+ \\| (?<most>\\d+) (?<unit>s|min) \\| [^|]+ \\| `(?<source>[^`]+)` \\| (?<tests>[^|]+) \\|$",
            Pattern.MULTILINE);
    private static final int ROWS = 14;

    private static List<Path> files;
    private static List<Row> rows;

    private record Row(String most, String unit, String source, List<String> tests) {}

    @BeforeAll
    static void read() throws IOException {
        var found = new ArrayList<Path>();
        for (var folder : FOLDERS) {
            try (var paths = Files.walk(folder)) {
                paths.filter(Files::isRegularFile).forEach(found::add);
            }
        }
        files = List.copyOf(found);
        rows = ROW.matcher(Files.readString(GUIDE))
                .results()
                .map(row -> new Row(
                        row.group(1),
                        row.group(2),
                        row.group(3),
                        Arrays.stream(row.group(4).split(", "))
                                .map(name -> name.replace("`", ""))
                                .toList()))
                .toList();
    }

    private static String contentOf(String file) {
        return files.stream()
                .filter(path -> path.getFileName().toString().equals(file))
                .map(DeadlinesTest::contentOf)
                .collect(Collectors.joining());
    }

    private static String contentOf(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** A class holds it as a constant, and a property, or an option within one, as a value. */
    @Test
    void areWhatTheSettingsAndTheCodeSay() {
        assertThat(rows).hasSize(ROWS);
        for (var row : rows) {
            var isClass = Character.isUpperCase(row.source.charAt(0));
            var content = isClass ? contentOf(row.source + ".java") : contentOf(SETTINGS);
            var wanted = isClass
                    ? "Duration.%s(%s)".formatted(row.unit.equals("s") ? "ofSeconds" : "ofMinutes", row.most)
                    : "%s=%s".formatted(row.source, row.most);
            assertThat(content).as(row.source).containsPattern(Pattern.quote(wanted) + "(?![0-9])");
        }
    }

    @Test
    void haveATestOrAProgramEach() {
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.tests)
                        .isNotEmpty()
                        .allSatisfy(test -> assertThat(contentOf(test.endsWith(".mjs") ? test : test + ".java"))
                                .as(test)
                                .isNotEmpty()));
    }
}
