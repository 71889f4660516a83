package dev.waymark.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The built artifact in a process of its own, on free ports, configured by environment variables alone. */
public final class PackagedService implements AutoCloseable {

    private static final Path PROGRAM = Path.of("target/quarkus-app/quarkus-run.jar");
    /** A test is over before the second compiler, or a collector with threads of its own, would pay off. */
    private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private static final Pattern LISTENS = Pattern.compile(
            "Listening on: http://\\S+?:(\\d+)\\. Management interface listening on http://\\S+?:(\\d+)\\.");
    /** A JWT, or what stands in the header of one. */
    private static final Pattern TOKEN = Pattern.compile("eyJ[\\w-]{8,}\\.[\\w-]{8,}|(?i:bearer) [\\w-]{8,}");

    private static final int PATIENCE_SECONDS = 120;

    private final Process process;
    private final List<String> lines = new ArrayList<>();
    private final BlockingQueue<String> unread = new LinkedBlockingQueue<>();
    private final CompletableFuture<int[]> ports = new CompletableFuture<>();
    private final Thread reader = new Thread(this::read, "output of the service");

    private PackagedService(Map<String, String> environment) throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = Stream.of(List.of(java), SHORT_LIVED, List.of("-jar", PROGRAM.toString()))
                .flatMap(List::stream)
                .toList();
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        process = builder.start();
        reader.setDaemon(true);
        reader.start();
    }

    /** Its settings: this database, what the issuer of the tests gives, and others by the names of their variables. */
    public static Map<String, String> settings(String jdbcUrl, String role, String... more) {
        var settings = new LinkedHashMap<>(Map.of(
                "QUARKUS_HTTP_PORT",
                "0",
                "QUARKUS_MANAGEMENT_PORT",
                "0",
                "QUARKUS_DATASOURCE_JDBC_URL",
                jdbcUrl,
                "QUARKUS_DATASOURCE_USERNAME",
                role,
                "QUARKUS_FLYWAY_USERNAME",
                ServiceRole.MIGRATOR,
                "WAYMARK_IDENTITY_AUDIENCE",
                TestIssuer.AUDIENCE,
                "WAYMARK_PUBLIC_URL",
                "http://localhost:8080"));
        for (var index = 0; index < more.length; index += 2) {
            settings.put(more[index], more[index + 1]);
        }
        return settings;
    }

    /** Starts the program, whatever becomes of it. */
    public static PackagedService launch(Map<String, String> settings) throws IOException {
        return new PackagedService(settings);
    }

    /** Starts the service with the issuer of the tests, and waits until it listens. */
    public static PackagedService start(Map<String, String> settings) throws IOException {
        var all = new LinkedHashMap<>(settings);
        all.put("WAYMARK_IDENTITY_ISSUER", TestIssuer.start());
        var service = new PackagedService(all);
        service.port(0);
        return service;
    }

    private void read() {
        try (BufferedReader output = process.inputReader()) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                synchronized (lines) {
                    lines.add(line);
                }
                unread.add(line);
                var listens = LISTENS.matcher(line);
                if (listens.find()) {
                    ports.complete(new int[] {Integer.parseInt(listens.group(1)), Integer.parseInt(listens.group(2))});
                }
            }
        } catch (IOException closed) {
            throw new UncheckedIOException(closed);
        } finally {
            ports.completeExceptionally(new IllegalStateException("It ended without listening:\n" + output()));
        }
    }

    private int port(int index) {
        try {
            return ports.get(PATIENCE_SECONDS, TimeUnit.SECONDS)[index];
        } catch (InterruptedException | ExecutionException | TimeoutException failed) {
            close();
            throw new IllegalStateException("It does not listen:\n" + output(), failed);
        }
    }

    /** An address of the API. */
    public URI api(String path) {
        return URI.create("http://localhost:" + port(0) + path);
    }

    /** An address of the management interface. */
    public URI management(String path) {
        return URI.create("http://localhost:" + port(1) + path);
    }

    /** What it has printed so far. */
    public String output() {
        synchronized (lines) {
            return String.join("\n", lines);
        }
    }

    /** The next line that it prints with this in it. */
    public String lineWith(String text) throws InterruptedException {
        for (var line = unread.poll(PATIENCE_SECONDS, TimeUnit.SECONDS); line != null; ) {
            if (line.contains(text)) {
                return line;
            }
            line = unread.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
        throw new IllegalStateException("It has not printed \"" + text + "\":\n" + output());
    }

    /** Asks it to end, as Kubernetes does: SIGTERM. */
    public void terminate() {
        // Process.destroy would close its output as well.
        process.toHandle().destroy();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** The exit code, once it has ended by itself. */
    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new IllegalStateException("It does not end:\n" + output());
        }
        reader.join();
        return process.exitValue();
    }

    /** @throws AssertionError if it has printed a token, whatever the test is about */
    @Override
    public void close() {
        process.toHandle().destroyForcibly();
        output().lines().filter(TOKEN.asPredicate()).findFirst().ifPresent(line -> {
            throw new AssertionError("A token is in the log: " + line);
        });
    }
}
