package dev.waymark.fuzz;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Api;
import dev.waymark.support.Exposition;
import dev.waymark.support.RawConnection;
import dev.waymark.support.TestIssuer;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no HTTP client sends: the service refuses it or closes, and goes on serving. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class RawSocketTest {

    private static final Pattern STATUS = Pattern.compile("HTTP/1\\.[01] (\\d{3})");

    @TestHTTPResource(value = "/metrics", management = true)
    URL metrics;

    private final String tenant = newTenant();
    private final String token = TestIssuer.token(tenant, "mia", "member");

    private String head(String line, String... headers) {
        return line + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n"
                + Stream.of(headers).map(header -> header + "\r\n").reduce("", String::concat) + "\r\n";
    }

    private static List<Integer> statuses(String received) {
        return STATUS.matcher(received)
                .results()
                .map(status -> Integer.valueOf(status.group(1)))
                .toList();
    }

    private void goesOnServing() {
        member("mia").of(tenant).get("/v1/plans").then().statusCode(200);
    }

    static List<Arguments> broken() {
        return Schemas.list(Hostile.read("broken-requests")).stream()
                .map(request -> Arguments.of(
                        request.get(0).asText(),
                        Hostile.text(request.get(1)),
                        request.get(2).asText()))
                .toList();
    }

    /**
     * Whoever ends what is sent before the answer is there may get none, so a wrong one would show only now and then. So the answer
     * comes first, and an end comes only after what is not complete: it has none.
     */
    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void answersAsTheStandardSays(String what, String sent, String expected) throws IOException {
        var withToken = sent.replaceFirst("Host: x\r\n", "Host: x\r\nAuthorization: Bearer " + token + "\r\n");
        try (var connection = new RawConnection(Api.port())) {
            connection.send(withToken);
            if (expected.equals("nothing")) {
                assertThat(connection.endAndRead()).isEmpty();
            } else {
                assertThat(connection.readAnswer()).matches("(?s)HTTP/\\d\\.\\d %s .*".formatted(expected));
            }
        }
        goesOnServing();
    }

    /** What cannot be read at all has no list of errors, and none is promised. */
    @ParameterizedTest
    @ValueSource(
            strings = {"/v1/strategies?q=%zz", "/v1/strategies?q=%", "/v1/strategies?q=%zz;", "/v1/strategies?a;b=%e"})
    void promisesNoErrorsThatAreNotThere(String address) throws IOException {
        try (var connection = new RawConnection(Api.port())) {
            var received = connection.send(head("GET " + address)).readAnswer();
            assertThat(statuses(received)).as(received).containsExactly(400);
            assertThat(received.contains("`errors`")).as(received).isEqualTo(received.contains("\"errors\":"));
        }
    }

    /** A request within another must not be taken for one of the next caller's. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding : chunked",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: chunked"
            })
    void answersNothingThatIsSmuggledInABody(String coding) throws IOException {
        var inner = "0\r\n\r\n" + head("DELETE /v1/nothing");
        var sent = head(
                "POST /v1/evaluations", "Content-Type: application/json", "Content-Length: " + inner.length(), coding);
        isRefusedAndClosed(sent + inner);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked"
            })
    void answersNothingThatFollowsCodingsInDoubt(String coding) throws IOException {
        var sent = head("POST /v1/evaluations", "Content-Type: application/json", coding);
        isRefusedAndClosed(sent + "2\r\n{}\r\n0\r\n\r\n" + head("DELETE /v1/nothing"));
    }

    /** CVE-2026-33870: a line break within quotes is none for one server, and the end of the chunk's size for another. */
    @Test
    void answersNothingThatIsHiddenInTheExtensionOfAChunk() throws IOException {
        var sent = head("POST /v1/evaluations", "Content-Type: application/json", "Transfer-Encoding: chunked");
        var extension = "2;a=\"\r\n{}\r\n0\r\n\r\n" + head("DELETE /v1/nothing") + "\"\r\n{}\r\n0\r\n\r\n";
        try (var connection = new RawConnection(Api.port())) {
            assertThat(statuses(connection.send(sent + extension).readText())).isEmpty();
        }
    }

    private void isRefusedAndClosed(String sent) throws IOException {
        try (var connection = new RawConnection(Api.port())) {
            assertThat(statuses(connection.send(sent).readText())).containsExactly(400);
        }
        goesOnServing();
    }

    /** Through a proxy, such an upgrade would be a tunnel around its rules. */
    @Test
    void answersAsIfNobodyHadAskedForHttp2() throws IOException {
        var request = head("GET /v1/plans", "Connection: close", "Upgrade: h2c", "HTTP2-Settings: AAMAAABkAAQAAP__");
        try (var connection = new RawConnection(Api.port())) {
            var received =
                    connection.send(request.getBytes(StandardCharsets.UTF_8)).read();
            assertThat(statuses(new String(received, StandardCharsets.UTF_8))).containsExactly(200);
        }
    }

    @Test
    void survivesCallersWhoHangUpInTheMiddle() throws IOException {
        var request =
                head("POST /v1/evaluations", "Content-Type: application/json", "Content-Length: 5000") + "{\"quest";
        for (var call = 0; call < 50; call++) {
            try (var connection = new RawConnection(Api.port())) {
                connection.send(
                        request.substring(0, request.length() - call % 7).getBytes(StandardCharsets.UTF_8));
            }
        }
        goesOnServing();
    }

    /** Counting comes first: if it fails, nobody tells the thread that waits for the body. */
    @Test
    void countsCallersWhoHangUpInTheMiddle() throws IOException {
        goesOnServing();
        try (var connection = new RawConnection(Api.port())) {
            var request = head("POST /v1/evaluations", "Content-Type: application/json", "Content-Length: 5000");
            connection.send(request.getBytes(StandardCharsets.UTF_8)).endAndRead();
        }
        var deadline = Instant.now().plusSeconds(20);
        while (brokenOff() == 0 && Instant.now().isBefore(deadline)) {
            goesOnServing();
        }
        assertThat(brokenOff()).isPositive();
    }

    private long brokenOff() {
        return Exposition.at(metrics).of("http_server_requests_seconds_count").stream()
                .filter(sample -> "RESET".equals(sample.labels().get("status")))
                .count();
    }

    @Test
    void survivesCallersWhoDoNotWaitForTheAnswer() throws IOException {
        for (var call = 0; call < 50; call++) {
            try (var connection = new RawConnection(Api.port())) {
                connection.send(head("GET /v1/strategies").repeat(3).getBytes(StandardCharsets.UTF_8));
            }
        }
        goesOnServing();
    }
}
