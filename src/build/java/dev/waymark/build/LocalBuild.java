package dev.waymark.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The local run's build: done from scratch, or not at all. It is up to date only if everything that it reads has the same content
 * as when it was last done; times of files do not matter, and a file that is gone counts as well.
 */
final class LocalBuild {

    private static final List<String> INPUTS = List.of(".mvn", "openapi", "pom.xml", "src");
    private static final Set<String> NO_INPUTS = Set.of("src/proof", "src/test");

    private final Path project;
    private final Path output;
    private final List<String> mavenOptions;
    private final String fingerprint;

    LocalBuild(Path project, Path output, List<String> mavenOptions) throws IOException {
        this.project = project;
        this.output = output;
        this.mavenOptions = mavenOptions;
        fingerprint = fingerprint();
    }

    boolean isUpToDate() throws IOException {
        return Files.exists(output.resolve("quarkus-app/quarkus-run.jar"))
                && Files.exists(stamp())
                && Files.readString(stamp()).equals(fingerprint);
    }

    /** Removes what the last build left, so that nothing of it outlives its source. */
    void begin() throws IOException {
        if (Files.exists(output)) {
            for (var file : below(output).sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    void finish() throws IOException {
        Files.writeString(stamp(), fingerprint);
    }

    private Path stamp() {
        return output.resolve("built-from");
    }

    private String fingerprint() throws IOException {
        var digest = sha256();
        add(digest, System.getProperty("java.version"));
        mavenOptions.forEach(option -> add(digest, option));
        for (var input : INPUTS) {
            for (var file :
                    below(project.resolve(input)).filter(this::isInput).sorted().toList()) {
                add(digest, project.relativize(file).toString());
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private boolean isInput(Path file) {
        return Files.isRegularFile(file)
                && NO_INPUTS.stream().noneMatch(folder -> file.startsWith(project.resolve(folder)));
    }

    private static Stream<Path> below(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.toList().stream();
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
