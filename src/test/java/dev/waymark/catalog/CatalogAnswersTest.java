package dev.waymark.catalog;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written once for all who ask must be what each of them would get. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CatalogAnswersTest {

    private static Response send(String method, String path, String... headers) {
        var request = member("mia").of(newTenant()).unchecked();
        for (var index = 0; index < headers.length; index += 2) {
            request.header(headers[index], headers[index + 1]);
        }
        return request.request(method, path);
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
                "/v1/strategies/find-a-mentor/worksheet",
                "/v1/causes",
                "/v1/causes/isolation",
                "/v1/questionnaires",
                "/v1/questionnaires/career-rut",
                "/v1/questionnaires/career-rut/versions",
                "/v1/questionnaires/career-rut/versions/1"
            })
    void isTheSameEachTimeAndInEachForm(String path) throws Exception {
        var first = send("GET", path);
        var tag = tagOf(first.asByteArray());
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.header("ETag")).isEqualTo('"' + tag + '"');
        assertThat(first.header("Content-Type")).startsWith("application/json");
        var again = send("GET", path);
        assertThat(again.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(again.header("Content-Length")).isEqualTo(String.valueOf(first.asByteArray().length));
        isLike(first, again);
        var head = send("HEAD", path);
        assertThat(head.asByteArray()).isEmpty();
        isLike(first, head);

        for (var time = 0; time < 2; time++) {
            var packed = send("GET", path, "Accept-Encoding", "gzip");
            assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
            assertThat(packed.header("ETag")).isEqualTo('"' + tag + "-gzip\"");
            assertThat(unpacked(packed.asByteArray())).isEqualTo(first.asByteArray());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/v1/strategies", "/v1/questionnaires/career-rut"})
    void isNotSentToWhoHasItAlready(String path) throws Exception {
        var tag = send("GET", path).header("ETag");
        for (var known : List.of(tag, "W/" + tag, tag.replaceFirst("\"$", "-gzip\""))) {
            var response = send("GET", path, "If-None-Match", known);
            assertThat(response.statusCode()).isEqualTo(304);
            assertThat(response.asByteArray()).isEmpty();
            assertThat(response.header("ETag")).isEqualTo(tag);
        }
        assertThat(send("GET", path, "If-Match", "\"other\"").statusCode()).isEqualTo(412);
    }

    private static void isLike(Response first, Response other) {
        assertThat(other.statusCode()).isEqualTo(first.statusCode());
        for (var name : List.of("ETag", "Content-Type", "Cache-Control", "Content-Language", "Vary")) {
            assertThat(other.header(name)).as(name).isEqualTo(first.header(name));
        }
        assertThat(other.header("Content-Encoding")).isNull();
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
    void findsNothingWhereThereIsNothing() {
        for (var time = 0; time < 2; time++) {
            assertThat(send("GET", "/v1/strategies/none").statusCode()).isEqualTo(404);
            assertThat(send("GET", "/v1/strategies/none/worksheet").statusCode())
                    .isEqualTo(404);
            assertThat(send("GET", "/v1/questionnaires/none/versions").statusCode())
                    .isEqualTo(404);
        }
    }
}
