package dev.waymark.platform.docs;

import static dev.waymark.support.Api.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import dev.waymark.support.Request;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What never changes while the service runs: compressed once, kept by clients, and sent in parts. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class StaticFilesTest {

    private static final String FOREVER = "public, max-age=31536000, immutable";

    private static Request asking(String coding) {
        return anonymous().unchecked().header("Accept-Encoding", coding);
    }

    private static byte[] bytes(String coding, String path) {
        return asking(coding).get(path).asByteArray();
    }

    private static byte[] unpacked(byte[] packed) throws IOException {
        try (var content = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return content.readAllBytes();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/docs/page.css",
                "/docs/icon.svg",
                "/docs/export.schema.json",
                "/docs/reference.js",
                "/webjars/scalar/scalar.js",
                "/openapi?format=json",
                "/openapi?format=yaml",
                "/docs",
                "/docs/guide",
                "/problems"
            })
    void isTheSameContentPackedAndPlainUnderTwoTags(String path) throws IOException {
        var plain = asking("identity").accept("text/html, */*").get(path);
        var packed = asking("gzip").accept("text/html, */*").get(path);
        plain.then().statusCode(200);
        packed.then().statusCode(200).header("Content-Encoding", "gzip");
        assertThat(plain.header("Content-Encoding")).isNull();
        assertThat(plain.headers().allValues("Vary").toString()).contains("Accept-Encoding");
        assertThat(packed.headers().allValues("Vary")).isEqualTo(plain.headers().allValues("Vary"));
        assertThat(unpacked(packed.asByteArray())).isEqualTo(plain.asByteArray());
        assertThat(packed.header("ETag")).isNotEqualTo(plain.header("ETag")).doesNotStartWith("W/");
        assertThat(packed.header("Content-Type")).isEqualTo(plain.header("Content-Type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/docs/page.css", "/webjars/scalar/scalar.js", "/openapi?format=json"})
    void isKeptForeverUnderAnAddressThatNamesItsContent(String path) {
        var separator = path.contains("?") ? "&" : "?";
        var tag = asking("identity").get(path).header("ETag");
        var fingerprint = tag.replace("\"", "");
        var cached = "Cache-Control";
        asking("gzip").get(path + separator + "v=" + fingerprint).then().header(cached, FOREVER);
        asking("gzip").get(path + separator + "v=another").then().header(cached, "public, no-cache");
        asking("gzip").get(path).then().header(cached, "public, no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "identity"})
    void sparesWhatIsKnown(String coding) {
        var tag = asking(coding).get("/openapi?format=json").header("ETag");
        for (var known : new String[] {tag, "W/" + tag, "\"other\", " + tag, "*"}) {
            asking(coding)
                    .header("If-None-Match", known)
                    .get("/openapi?format=json")
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .body(emptyString());
        }
        asking(coding)
                .header("If-None-Match", tag)
                .get("/openapi?format=yaml")
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "identity"})
    void sendsPartsOfIt(String coding) {
        var path = "/webjars/scalar/scalar.js";
        var all = bytes(coding, path);
        var part = asking(coding).header("Range", "bytes=1000-1999").get(path);
        part.then()
                .statusCode(206)
                .header("Accept-Ranges", "bytes")
                .header("Content-Range", "bytes 1000-1999/" + all.length)
                .header("Content-Length", "1000");
        assertThat(part.asByteArray()).isEqualTo(Arrays.copyOfRange(all, 1_000, 2_000));
        var end = asking(coding).header("Range", "bytes=-10").get(path);
        assertThat(end.asByteArray()).isEqualTo(Arrays.copyOfRange(all, all.length - 10, all.length));
        asking(coding)
                .header("Range", "bytes=" + all.length + "-")
                .get(path)
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + all.length);
    }

    @Test
    void sendsAPartOnlyOfTheBytesThatTheClientHasTheRestOf() {
        var path = "/docs/page.css";
        var packed = asking("gzip").get(path).header("ETag");
        var plain = asking("identity").get(path).header("ETag");
        var part = "bytes=0-9";
        asking("gzip")
                .header("Range", part)
                .header("If-Range", packed)
                .get(path)
                .then()
                .statusCode(206);
        asking("gzip")
                .header("Range", part)
                .header("If-Range", plain)
                .get(path)
                .then()
                .statusCode(200);
        asking("identity")
                .header("Range", part)
                .header("If-Range", plain)
                .get(path)
                .then()
                .statusCode(206);
    }

    @Test
    void aHeadSaysHowLongItIs() {
        var length = bytes("gzip", "/docs/page.css").length;
        asking("gzip")
                .head("/docs/page.css")
                .then()
                .statusCode(200)
                .header("Content-Length", String.valueOf(length))
                .body(emptyString());
    }

    @Test
    void theContractComesInTheFormatThatIsAskedFor() {
        asking("identity").get("/openapi").then().contentType(startsWith("application/yaml"));
        asking("identity").accept("application/json").get("/openapi").then().contentType("application/json");
        asking("identity")
                .accept("application/json")
                .get("/openapi?format=yaml")
                .then()
                .contentType(startsWith("application/yaml"))
                .body(startsWith("---"));
        asking("identity").get("/openapi?format=json").then().body("openapi", equalTo("3.1.1"));
    }
}
