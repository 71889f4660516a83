package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Vulnerability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The packaged service has no library with a known vulnerability, except those that cannot do harm here. */
class KnownVulnerabilitiesIT {

    private static final Path LIBRARIES = Path.of("target/quarkus-app/lib");

    private static List<String> jars() throws IOException {
        try (var paths = Files.walk(LIBRARIES)) {
            return paths.map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".jar"))
                    .toList();
        }
    }

    private static List<Vulnerability> found(Predicate<Vulnerability> kind) throws IOException {
        var jars = jars();
        return Vulnerability.all().stream()
                .filter(kind)
                .filter(known -> jars.stream().anyMatch(known::affects))
                .toList();
    }

    @Test
    void shipsNoLibraryThatIsKnownToBeVulnerable() throws IOException {
        assertThat(found(known -> known.accepted() == null))
                .as("move these to a fixed version in pom.xml")
                .isEmpty();
    }

    @Test
    void acceptsNothingThatIsNoLongerShipped() throws IOException {
        Predicate<Vulnerability> isAccepted = known -> known.accepted() != null;
        assertThat(Vulnerability.all().stream().filter(isAccepted).toList())
                .as("remove `accepted` from the others in .ci/vulnerabilities.yaml")
                .isEqualTo(found(isAccepted));
    }

    /** A misspelled line would never find anything. */
    @Test
    void namesGroupsAsTheyAreShipped() throws IOException {
        var jars = jars();
        assertThat(Vulnerability.all())
                .allSatisfy(known -> assertThat(jars).anyMatch(jar -> jar.startsWith(known.group() + ".")));
    }
}
