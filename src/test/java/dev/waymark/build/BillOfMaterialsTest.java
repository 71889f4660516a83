package dev.waymark.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.waymark.build.BillOfMaterials.Library;
import dev.waymark.support.ShippedLibrary;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the bill of materials says about a packaged folder; {@code KnownVulnerabilitiesIT} checks that of the service. */
class BillOfMaterialsTest {

    private static final Library SERVICE = new Library("dev.waymark", "waymark", "", "jar", "1.0.0");

    @TempDir
    Path packaged;

    @BeforeEach
    void packageTwoLibraries() throws IOException {
        Files.createDirectories(packaged.resolve("lib/boot"));
        Files.createDirectories(packaged.resolve("lib/main"));
        Files.writeString(packaged.resolve("lib/boot/org.sample.one-1.2.Final.jar"), "");
        Files.writeString(packaged.resolve("lib/main/org.sample.two-3-linux.jar"), "abc");
        list("org.sample:one::jar:1.2.Final\norg.sample:two:linux:jar:3\n");
    }

    private void list(String libraries) throws IOException {
        Files.writeString(packaged.resolve("quarkus-app-dependencies.txt"), libraries);
    }

    private String bill() throws IOException {
        BillOfMaterials.write(packaged, SERVICE);
        return Files.readString(packaged.resolve(BillOfMaterials.FILE));
    }

    @Test
    void saysWhichLibrariesThereAreAndWhere() throws IOException {
        assertThat(bill())
                .contains("\"pkg:maven/dev.waymark/waymark@1.0.0?type=jar\"")
                .contains("\"purl\": \"pkg:maven/org.sample/two@3?classifier=linux&type=jar\"");
        assertThat(ShippedLibrary.in(packaged.resolve(BillOfMaterials.FILE)))
                .containsExactly(
                        new ShippedLibrary(
                                "org.sample:one",
                                "1.2.Final",
                                "lib/boot/org.sample.one-1.2.Final.jar",
                                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
                        new ShippedLibrary(
                                "org.sample:two",
                                "3",
                                "lib/main/org.sample.two-3-linux.jar",
                                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    }

    @Test
    void isTheSameForTheSameLibrariesAndHasANumberOfItsOwnForOthers() throws IOException {
        var bill = bill();
        assertThat(bill()).isEqualTo(bill);
        Files.writeString(packaged.resolve("lib/main/org.sample.two-3-linux.jar"), "abcd");
        assertThat(numberOf(bill())).isNotEqualTo(numberOf(bill));
    }

    private static String numberOf(String bill) {
        return bill.lines()
                .filter(line -> line.contains("serialNumber"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void isNotWrittenIfALibraryIsListedAndNotPackaged() throws IOException {
        list("org.sample:one::jar:1.2.Final\norg.sample:two:linux:jar:4\n");
        assertThatIOException().isThrownBy(this::bill).withMessageContaining("org.sample:two:linux:jar:4 is listed");
    }

    @Test
    void isNotWrittenIfALibraryIsPackagedAndNotListed() throws IOException {
        list("org.sample:one::jar:1.2.Final\n");
        assertThatIOException().isThrownBy(this::bill).withMessageContaining("org.sample.two-3-linux.jar");
    }

    @Test
    void isNotWrittenIfCoordinatesCouldBeReadAsSomethingElse() {
        assertThatIllegalArgumentException().isThrownBy(() -> Library.of("org.sample:\"one\"::jar:1"));
    }
}
