package dev.waymark.catalog;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Api;
import dev.waymark.support.TestIssuer;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written once for all who ask must be what each of them would get. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CatalogAnswersTest {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    /** REST Assured would ask for compressed responses, and hide that it got them. */
    private static HttpResponse<byte[]> send(String method, String path, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + Api.port() + path))
                .method(method, BodyPublishers.noBody())
                .header("Authorization", "Bearer " + TestIssuer.token(newTenant(), "mia", "member"));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofByteArray());
    }

    private static @Nullable String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    private static String tagOf(byte[] bytes) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(bytes);
        return Base64.getEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 12));
    }

    private static byte[] unpacked(byte[] bytes) throws Exception {
        return new GZIPInputStream(new ByteArrayInputStream(bytes)).readAllBytes();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/v1/strategies",
                "/v1/strategies?q=coach&limit=100",
                "/v1/strategies/find-a-mentor",
                "/v1/causes",
                "/v1/causes/isolation",
                "/v1/questionnaires",
                "/v1/questionnaires/career-rut",
                "/v1/questionnaires/career-rut/versions",
                "/v1/questionnaires/career-rut/versions/1"
            })
    void isTheSameEachTimeAndInEachForm(String path) throws Exception {
        var first = send("GET", path);
        var tag = tagOf(first.body());
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(header(first, "ETag")).isEqualTo('"' + tag + '"');
        assertThat(header(first, "Content-Type")).startsWith("application/json");
        var again = send("GET", path);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(header(again, "Content-Length")).isEqualTo(String.valueOf(first.body().length));
        isLike(first, again);
        var head = send("HEAD", path);
        assertThat(head.body()).isEmpty();
        isLike(first, head);

        for (var time = 0; time < 2; time++) {
            var packed = send("GET", path, "Accept-Encoding", "gzip");
            assertThat(header(packed, "Content-Encoding")).isEqualTo("gzip");
            assertThat(header(packed, "ETag")).isEqualTo('"' + tag + "-gzip\"");
            assertThat(unpacked(packed.body())).isEqualTo(first.body());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/strategies", "/v1/questionnaires/career-rut"})
    void isNotSentToWhoHasItAlready(String path) throws Exception {
        var tag = String.valueOf(header(send("GET", path), "ETag"));
        for (var known : List.of(tag, "W/" + tag, tag.replaceFirst("\"$", "-gzip\""))) {
            var response = send("GET", path, "If-None-Match", known);
            assertThat(response.statusCode()).isEqualTo(304);
            assertThat(response.body()).isEmpty();
            assertThat(header(response, "ETag")).isEqualTo(tag);
        }
        assertThat(send("GET", path, "If-Match", "\"other\"").statusCode()).isEqualTo(412);
    }

    private static void isLike(HttpResponse<?> first, HttpResponse<?> other) {
        assertThat(other.statusCode()).isEqualTo(first.statusCode());
        for (var name : List.of("ETag", "Content-Type", "Cache-Control", "Content-Language", "Vary")) {
            assertThat(header(other, name)).as(name).isEqualTo(header(first, name));
        }
        assertThat(header(other, "Content-Encoding")).isNull();
    }

    @Test
    void givesEachCallerACursorOfTheirOwn() {
        var path = "/v1/strategies?limit=5";
        var tenant = newTenant();
        String mias = member("mia").of(tenant).get(path).path("next");
        String bobs = member("bob").of(tenant).get(path).path("next");
        assertThat(mias).isNotEqualTo(bobs);
        var rest = "/v1/strategies?limit=100&cursor=" + mias;
        assertThat(member("mia").of(tenant).get(rest).statusCode()).isEqualTo(200);
        assertThat(member("bob").of(tenant).get(rest).statusCode()).isEqualTo(400);
    }

    @Test
    void findsNothingWhereThereIsNothing() throws Exception {
        for (var time = 0; time < 2; time++) {
            assertThat(send("GET", "/v1/strategies/none").statusCode()).isEqualTo(404);
            assertThat(send("GET", "/v1/questionnaires/none/versions").statusCode())
                    .isEqualTo(404);
        }
    }
}
