package dev.waymark.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Writes what the packaged service consists of, in the format of CycloneDX. Quarkus lists the libraries that it has packaged; each of them
 * must be there, and nothing else, so the bill says what is shipped and not what a POM asks for. The same libraries give the same
 * bytes. The build runs this program: its arguments are the packaged folder, and the group, name and version of the service.
 */
public final class BillOfMaterials {

    /** In the packaged folder; the ending tells scanners what it is. */
    static final String FILE = "waymark.cdx.json";

    /** What each library depends on is not told, but none is missing: that is what the composition says. */
    private static final String BILL = """
            {
              "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
              "bomFormat": "CycloneDX",
              "specVersion": "1.6",
              "serialNumber": "urn:uuid:%s",
              "version": 1,
              "metadata": {
                "component": {%s}
              },
              "components": [
                %s
              ],
              "compositions": [
                {"aggregate": "complete", "assemblies": ["%s"]}
              ]
            }
            """;

    private static final String IDENTITY = """
            "type": "%s", "bom-ref": "%s", "group": "%s", "name": "%s", "version": "%s", "purl": "%2$s\"""";

    private static final String COMPONENT = """
            {%s, "hashes": [{"alg": "SHA-256", "content": "%s"}], "evidence": {"occurrences": [{"location": "%s"}]}}""";

    private BillOfMaterials() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments[0]), new Library(arguments[1], arguments[2], "", "jar", arguments[3]));
    }

    static void write(Path packaged, Library service) throws IOException {
        var components = new ArrayList<String>();
        var unlisted = jarsIn(packaged);
        for (var line : Files.readAllLines(packaged.resolve("quarkus-app-dependencies.txt"))) {
            var library = Library.of(line);
            var jar = unlisted.stream()
                    .filter(path -> path.getFileName().toString().equals(library.file()))
                    .findFirst()
                    .orElseThrow(() -> new IOException(line + " is listed, but not packaged"));
            unlisted.remove(jar);
            var place = packaged.relativize(jar).toString().replace('\\', '/');
            components.add(COMPONENT.formatted(library.identity("library"), digestOf(jar), place));
        }
        if (!unlisted.isEmpty()) {
            throw new IOException("Packaged, but not listed: " + unlisted);
        }
        Files.writeString(packaged.resolve(FILE), bill(service, String.join(",\n    ", components)));
    }

    private static String bill(Library service, String components) {
        var serial = UUID.nameUUIDFromBytes((service.url() + components).getBytes(StandardCharsets.UTF_8));
        return BILL.formatted(serial, service.identity("application"), components, service.url());
    }

    private static List<Path> jarsIn(Path packaged) throws IOException {
        try (var paths = Files.walk(packaged.resolve("lib"))) {
            return new ArrayList<>(
                    paths.filter(path -> path.toString().endsWith(".jar")).toList());
        }
    }

    private static String digestOf(Path jar) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The coordinates of a library; most have no classifier. */
    record Library(String group, String name, String classifier, String type, String version) {

        /** What coordinates consist of needs no escape, in JSON or in a URL. */
        private static final Pattern COORDINATE = Pattern.compile("[A-Za-z0-9._-]*");

        Library {
            for (var part : List.of(group, name, classifier, type, version)) {
                if (!COORDINATE.matcher(part).matches()) {
                    throw new IllegalArgumentException(part + " is not part of a library's coordinates");
                }
            }
        }

        /** From a line of Quarkus's list: {@code group:name:classifier:type:version}. */
        static Library of(String line) {
            var parts = line.split(":", -1);
            return new Library(parts[0], parts[1], parts[2], parts[3], parts[4]);
        }

        /** What Quarkus calls it in the packaged service. */
        String file() {
            var suffix = classifier.isEmpty() ? "" : "-" + classifier;
            return "%s.%s-%s%s.%s".formatted(group, name, version, suffix, type);
        }

        /** Its package URL, by which scanners know it. */
        String url() {
            var qualifier = classifier.isEmpty() ? "" : "classifier=" + classifier + "&";
            return "pkg:maven/%s/%s@%s?%stype=%s".formatted(group, name, version, qualifier, type);
        }

        String identity(String kind) {
            return IDENTITY.formatted(kind, url(), group, name, version);
        }
    }
}
