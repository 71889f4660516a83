package dev.waymark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Api;
import dev.waymark.support.PackagedService;
import dev.waymark.support.ServiceRole;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Neither an issuer that is silent nor an instance that stops leaves anybody without an answer. */
class BoundedWaitsIT {

    private static final int KEPT_CONNECTIONS = 8;
    private static final String TOLD_TO_LEAVE = "told to leave";
    private static final byte[] REQUEST =
            "GET /problems/not-found HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(ISO_8859_1);
    private static final String LENGTH = "content-length: ";

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void startDatabase() throws IOException {
        postgres = EmbeddedPostgres.start();
        ServiceRole.createIn(postgres);
    }

    @AfterAll
    static void stopDatabase() throws IOException {
        postgres.close();
    }

    private static Map<String, String> settings(String... more) {
        return PackagedService.settings(ServiceRole.url(postgres), ServiceRole.NAME, more);
    }

    /** The system accepts connections for a server that never does. */
    @Test
    void anIssuerThatIsSilentHoldsNobodyForLong() throws IOException {
        try (var silent = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
                var service = PackagedService.launch(
                        settings("WAYMARK_IDENTITY_ISSUER", "http://localhost:" + silent.getLocalPort()))) {
            var strategies = service.api("/v1/strategies").toString();
            var begun = Instant.now();
            Api.with("any.token.atall").get(strategies).then().statusCode(503).header("Retry-After", "5");
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(15));
        }
    }

    /** With no settings for the shutdown: whoever keeps a connection gets answers, the last of which says goodbye. */
    @Test
    void anInstanceThatStopsTellsKeptConnectionsToLeave() throws IOException, InterruptedException {
        try (var service = PackagedService.start(settings())) {
            var asked = new CountDownLatch(KEPT_CONNECTIONS);
            var clients = IntStream.range(0, KEPT_CONNECTIONS)
                    .mapToObj(number ->
                            CompletableFuture.supplyAsync(() -> ask(service, asked), task -> new Thread(task).start()))
                    .toList();
            asked.await();
            service.terminate();
            assertThat(clients).extracting(CompletableFuture::join).containsOnly(TOLD_TO_LEAVE);
            service.exitCode();
        }
    }

    /** Asks again and again until it is told to leave, and returns what happened instead if it is not. */
    private static String ask(PackagedService service, CountDownLatch asked) {
        try (var connection = new Socket("localhost", service.api("").getPort());
                var answers = new BufferedReader(new InputStreamReader(connection.getInputStream(), ISO_8859_1))) {
            var isLast = false;
            while (!isLast) {
                connection.getOutputStream().write(REQUEST);
                isLast = readAnswer(answers);
                asked.countDown();
            }
            return TOLD_TO_LEAVE;
        } catch (IOException cutOff) {
            return cutOff.toString();
        }
    }

    /** Whether the connection is closed after this answer. */
    private static boolean readAnswer(BufferedReader answers) throws IOException {
        var length = 0;
        var isLast = false;
        for (var line = answers.readLine(); !"".equals(line); line = answers.readLine()) {
            if (line == null) {
                throw new IOException("no answer");
            }
            var field = line.toLowerCase(Locale.ROOT);
            isLast |= field.equals("connection: close");
            length = field.startsWith(LENGTH) ? Integer.parseInt(field.substring(LENGTH.length())) : length;
        }
        for (var left = (long) length; left > 0; ) {
            left -= answers.skip(left);
        }
        return isLast;
    }
}
