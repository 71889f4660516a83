package dev.waymark.platform.limits;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Answers;
import dev.waymark.support.Api;
import dev.waymark.support.RawConnection;
import dev.waymark.support.TestIssuer;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How large a body can be and how slowly it can come, on any route. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class RequestBodiesTest {

    private static final int CHUNK = 64 * 1024;

    /** 64 MB: more than the service throws away, and what lies in the buffers of the connection. */
    private static final int MOST_CHUNKS = 1_000;

    /** More than there are threads that work on requests. */
    private static final int SLOW_CALLERS = 250;

    private final String tenant = newTenant();
    private final String token = TestIssuer.token(tenant, "mia", "member");

    private static RawConnection connection() throws IOException {
        return new RawConnection(Api.port());
    }

    private String head(String line, String... headers) {
        return line + " HTTP/1.1\r\nHost: localhost\r\nX-Request-Id: mine\r\n" + String.join("\r\n", headers)
                + "\r\n\r\n";
    }

    private String authorized(String line, String... headers) {
        return head(line, "Authorization: Bearer " + token + "\r\n" + String.join("\r\n", headers));
    }

    private static void isProblem(String answer, int status, String slug) {
        assertThat(answer)
                .startsWith("HTTP/1.1 " + status + " ")
                .containsIgnoringCase("\r\nContent-Type: application/problem+json\r\n")
                .containsIgnoringCase("\r\nCache-Control: no-store\r\n")
                .containsIgnoringCase("\r\nConnection: close\r\n")
                .containsIgnoringCase("\r\nX-Request-Id: mine\r\n")
                .contains("/problems/" + slug + "\"", "\"status\":" + status, "\"requestId\":\"mine\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /v1/evaluations",
                "GET /v1/plans",
                "DELETE /v1/plans/nothing",
                "PUT /v1/plans",
                "POST /v1/nothing",
                "POST /nothing",
                "GET /docs",
                "GET /openapi",
                "OPTIONS /v1/plans"
            })
    void refusesALargeBodyByItsLengthBeforeItComes(String line) throws IOException {
        var length = "Content-Length: " + 60 * 1024 * 1024;
        for (var head : new String[] {head(line, length), authorized(line, "Content-Type: text/plain", length)}) {
            try (var connection = connection()) {
                isProblem(connection.send(head).readText(), 413, "payload-too-large");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /v1/evaluations", "GET /v1/plans", "POST /v1/nothing", "POST /nothing", "GET /docs"})
    void cutsOffALargeBodyWhileItStreams(String line) throws IOException {
        var chunk = "%x\r\n%s\r\n".formatted(CHUNK, "x".repeat(CHUNK)).getBytes(StandardCharsets.US_ASCII);
        var coding = "Transfer-Encoding: chunked";
        for (var head : new String[] {head(line, coding), authorized(line, "Content-Type: application/json", coding)}) {
            try (var connection = connection()) {
                connection.send(head);
                for (var sent = 0; sent < 5; sent++) {
                    connection.send(chunk);
                }
                isProblem(connection.readText(), 413, "payload-too-large");
                assertThat(chunksUntilCutOff(connection, chunk)).isLessThan(MOST_CHUNKS);
            }
        }
    }

    /** Without an end to what is sent, the service has to make one. */
    private static int chunksUntilCutOff(RawConnection connection, byte[] chunk) throws IOException {
        for (var sent = 0; sent < MOST_CHUNKS; sent++) {
            try {
                connection.send(chunk);
            } catch (SocketException cutOff) {
                return sent;
            }
        }
        return MOST_CHUNKS;
    }

    @Test
    void slowBodiesKeepNobodyElseWaiting() throws IOException {
        var evaluation = Answers.lonelyInShort().json();
        var callers = new ArrayList<RawConnection>();
        try {
            for (var caller = 0; caller < SLOW_CALLERS; caller++) {
                callers.add(connection()
                        .send(authorized(
                                        "POST /v1/evaluations",
                                        "Content-Type: application/json",
                                        "Content-Length: " + evaluation.length())
                                + evaluation.charAt(0)));
            }
            member("mia").of(tenant).get("/v1/plans").then().statusCode(200);
            var last = callers.get(SLOW_CALLERS - 1);
            assertThat(last.isUnanswered()).isTrue();
            assertThat(last.send(evaluation.substring(1)).readAnswer()).startsWith("HTTP/1.1 200 ");
        } finally {
            for (var caller : callers) {
                caller.close();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST /v1/evaluations", "POST /v1/nothing"})
    void givesUpOnABodyThatDoesNotCome(String line) throws IOException {
        try (var byLength = connection();
                var inChunks = connection()) {
            byLength.send(authorized(line, "Content-Type: application/json", "Content-Length: 100") + "{");
            inChunks.send(authorized(line, "Content-Type: application/json", "Transfer-Encoding: chunked") + "1\r\n{");
            isProblem(byLength.readText(), 408, "request-timeout");
            isProblem(inChunks.readText(), 408, "request-timeout");
        }
    }

    @Test
    void takesABodyInManyParts() throws IOException {
        var evaluation = Answers.lonelyInShort().json();
        var head = authorized("POST /v1/evaluations", "Content-Type: application/json", "Transfer-Encoding: chunked");
        try (var connection = connection()) {
            connection.send(head);
            for (var character : evaluation.split("")) {
                connection.send("1\r\n" + character + "\r\n");
            }
            assertThat(connection.send("0\r\n\r\n").readAnswer()).startsWith("HTTP/1.1 200 ");
            assertThat(connection.send(authorized("GET /v1/plans")).readAnswer())
                    .as("the next request on the connection")
                    .startsWith("HTTP/1.1 200 ");
        }
    }

    @Test
    void asksForTheBodyOfACallerWhoWaitsForThat() throws IOException {
        var evaluation = Answers.lonelyInShort().json();
        var type = "Content-Type: application/json";
        var expectation = "Expect: 100-continue";
        try (var connection = connection()) {
            var length = "Content-Length: " + evaluation.length();
            connection.send(authorized("POST /v1/evaluations", type, expectation, length));
            assertThat(connection.readAnswer()).startsWith("HTTP/1.1 100 ");
            assertThat(connection.send(evaluation).readAnswer()).startsWith("HTTP/1.1 200 ");
        }
        try (var connection = connection()) {
            var length = "Content-Length: " + (RequestBodies.MOST_BYTES + 1);
            connection.send(authorized("POST /v1/evaluations", type, expectation, length));
            isProblem(connection.readText(), 413, "payload-too-large");
        }
    }
}
