package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import dev.waymark.support.Api;
import dev.waymark.support.Exposition;
import dev.waymark.support.PackagedService;
import dev.waymark.support.RawHttp;
import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.ServiceRole;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What leaves the service for those who run it: enough to find a fault, and nothing about a member. */
class TelemetryIT {

    private static final String MEMBER = "mia-4711";
    private static final String WORDS = "a wish that is nobody's business";
    private static final String SECRET = "c2VjcmV0LW9mLWEtZmVlZC10aGF0LW5vYm9keS1tYXkta25vdw";
    private static final String AGENT = "an-agent-of-mias";
    private static final String REQUEST = "request-of-the-fault";

    private final String tenant = Api.newTenant();
    private final ByteArrayOutputStream collected = new ByteArrayOutputStream();
    private HttpServer collector;

    /** Takes what is exported by OTLP: protocol buffers, in which text stands as it is. */
    @BeforeEach
    void startCollector() throws IOException {
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/", exchange -> {
            try (exchange) {
                exchange.getRequestBody().transferTo(collected);
                exchange.sendResponseHeaders(200, -1);
            }
        });
        collector.start();
    }

    @AfterEach
    void stopCollector() {
        collector.stop(0);
    }

    @Test
    void logsAndTracesNameRequestTraceAndTenantAndNothingOfAMember() throws IOException, InterruptedException {
        var postgres = EmbeddedPostgres.start();
        ServiceRole.createIn(postgres);
        try (var service = PackagedService.start(settings(postgres))) {
            mia(service).get("/v1/members/" + MEMBER + "/wins").then().statusCode(200);
            mia(service).get("/v1/plans?memberId=" + MEMBER).then().statusCode(200);
            makePlan(service, "Nowhere/" + MEMBER).then().statusCode(400);
            makePlan(service, "Europe/Berlin").then().statusCode(201);
            readSecretAddressesInOddWays(service);
            postgres.close();
            makePlan(service, "Europe/Berlin").then().statusCode(503);

            var context = json(service.lineWith("is unavailable")).path("mdc");
            assertThat(context.path("requestId").asText()).isEqualTo(REQUEST);
            assertThat(context.path("tenant").asText()).isEqualTo(tenant);
            service.terminate();
            service.exitCode();
            var spans = collected.toString(StandardCharsets.ISO_8859_1);
            assertThat(spans).contains("/v1/members/{memberId}/wins", "POST /v1/plans", "waymark");
            assertThat(spans)
                    .as("the trace of the fault")
                    .contains(bytes(context.path("traceId").asText()));
            assertThat(spans + service.output()).doesNotContain(MEMBER, WORDS, AGENT, SECRET);
        } finally {
            postgres.close();
        }
    }

    private static void readSecretAddressesInOddWays(PackagedService service) throws IOException {
        for (var request : List.of(
                "GET %s HTTP/1.0\r\n\r\n",
                "GET %s HTTP/1.1\r\nConnection: close\r\n\r\n",
                "GET %s%%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Length: 0\r\n\r\n")) {
            RawHttp.exchange(service.api(""), request.formatted("/v1/calendar-feeds/" + SECRET + ".ics"));
            RawHttp.exchange(service.api(""), request.formatted("/v1/pictures/" + SECRET + ".svg"));
        }
        assertThat(Exposition.at(service.management("/q/metrics").toURL()).text())
                .doesNotContain(SECRET, MEMBER);
    }

    private Map<String, String> settings(EmbeddedPostgres postgres) {
        return PackagedService.settings(
                ServiceRole.url(postgres),
                ServiceRole.NAME,
                "QUARKUS_OTEL_SDK_DISABLED",
                "false",
                "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL",
                "http/protobuf",
                "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                "http://localhost:" + collector.getAddress().getPort());
    }

    private Request mia(PackagedService service) {
        return Api.member(MEMBER)
                .of(tenant)
                .baseUri(service.api("").toString())
                .header("User-Agent", AGENT)
                .contentType("application/json");
    }

    private Response makePlan(PackagedService service, String zone) {
        return mia(service)
                .header("X-Request-Id", REQUEST)
                .body("""
                    {"title": "%s", "strategies": [], "startOn": "2100-01-04", "weeklyMinutes": 120, "daysOff": [],
                     "timeZone": "%s"}\
                    """.formatted(WORDS, zone))
                .post("/v1/plans");
    }

    private static JsonNode json(String line) throws IOException {
        return new ObjectMapper().readTree(line);
    }

    /** An id of a trace as it stands in a protocol buffer. */
    private static String bytes(String hexadecimal) {
        return new String(HexFormat.of().parseHex(hexadecimal), StandardCharsets.ISO_8859_1);
    }
}
