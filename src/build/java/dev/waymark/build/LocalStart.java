package dev.waymark.build;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Starts the local run. {@code mvn -Plocal} runs this program in Maven's own process, which therefore stays until the service has
 * stopped. The program looks for what would keep the service from starting, builds the service if anything has changed, and runs it.
 */
public final class LocalStart {

    private final Path project;
    private final List<String> mavenOptions;
    private final Path data;

    private LocalStart(Path project, List<String> mavenOptions) {
        this.project = project;
        this.mavenOptions = mavenOptions;
        data = project.resolve(setting("WAYMARK_LOCAL_DATA", ".waymark/postgresql"));
    }

    /** Takes the folder of the project, and the options with which Maven builds it. */
    public static void main(String... arguments) throws IOException, InterruptedException {
        var options = Arrays.asList(arguments).subList(1, arguments.length);
        // Everything has been said by now, so Maven must not add what it says of a build that succeeds or fails.
        System.exit(new LocalStart(Path.of(arguments[0]), options).run());
    }

    private int run() throws IOException, InterruptedException {
        var obstacle = takenPort(setting("QUARKUS_HTTP_PORT", "8080")).or(() -> usedData(data));
        if (obstacle.isPresent()) {
            System.err.println(obstacle.get());
            return 1;
        }
        var build = new LocalBuild(project, project.resolve("target/local"), mavenOptions);
        if (!build.isUpToDate()) {
            System.out.println(
                    "Building Waymark. The first time, Maven also downloads the libraries, which takes a few minutes.");
            build.begin();
            if (runToTheEnd(mavenBuild()) != 0) {
                return 1;
            }
            build.finish();
        }
        return runToTheEnd(service());
    }

    static Optional<String> takenPort(String port) {
        try {
            // The service listens on the loopback address, too.
            new ServerSocket(Integer.parseInt(port), 1, InetAddress.getLoopbackAddress()).close();
            return Optional.empty();
        } catch (IOException taken) {
            return Optional.of(
                    "Port %s is already in use. Set another one: QUARKUS_HTTP_PORT=8081 mvn -Plocal".formatted(port));
        } catch (IllegalArgumentException noPort) {
            return Optional.of("QUARKUS_HTTP_PORT is %s, which is not the number of a port.".formatted(port));
        }
    }

    /** A PostgreSQL server that runs names itself and its port in its folder; one that was killed leaves the same file behind. */
    static Optional<String> usedData(Path data) {
        try {
            var server = Files.readAllLines(data.resolve("postmaster.pid"));
            try (var connection = new Socket()) {
                connection.connect(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(server.get(3))), 1000);
            }
            return Optional.of(
                    "The data folder %s is in use by process %s. Stop that process, or set another folder: WAYMARK_LOCAL_DATA=other mvn -Plocal"
                            .formatted(data, server.get(0)));
        } catch (IOException | RuntimeException notRunning) {
            return Optional.empty();
        }
    }

    private ProcessBuilder mavenBuild() {
        var windows = System.getProperty("os.name").startsWith("Windows");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("maven.home"), "bin", windows ? "mvn.cmd" : "mvn")
                .toString());
        command.addAll(List.of("-B", "-q", "-Plocal-build", "package"));
        command.addAll(mavenOptions);
        var build = new ProcessBuilder(command);
        build.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return build;
    }

    private ProcessBuilder service() {
        var service = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // One user on one machine: what counts is how soon the service is up.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-jar",
                "target/local/quarkus-app/quarkus-run.jar");
        service.environment().put("WAYMARK_LOCAL_DATA", data.toString());
        return service;
    }

    /** When Maven is stopped, it waits for the process, so that the last words are the service's, and its port and data are free. */
    private int runToTheEnd(ProcessBuilder command) throws IOException, InterruptedException {
        var process = command.directory(project.toFile()).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.destroy();
            process.onExit().join();
        }));
        return process.waitFor();
    }

    private static String setting(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }
}
