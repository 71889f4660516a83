package dev.waymark.platform.contract;

import static dev.waymark.platform.contract.EveryRoute.alices;
import static dev.waymark.support.Api.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.endsWith;

import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.Routes.Route;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the conventions of the API promise of answers holds on every route of the contract. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ConventionsTest {

    private static final String ROUTES = "dev.waymark.platform.contract.EveryRoute#";
    private static final String STALE = "\"stale\"";

    private static Response read(Route route) {
        return alices().call(alices().prepared(route), route);
    }

    private static Request asking(Request request, String coding) {
        return request.header("Accept-Encoding", coding);
    }

    private static Request packed(Route route, String coding) {
        return asking(alices().prepared(route), coding);
    }

    private static List<String> allowed(Response answer) {
        return Arrays.asList(answer.header("Allow").split(", "));
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "all")
    void saysWhichMethodsAnAddressHas(Route route) {
        var options = anonymous().options(alices().address(route));
        options.then().statusCode(204).body(emptyString());
        assertThat(allowed(options)).contains(route.method(), "OPTIONS").doesNotHaveDuplicates();
        assertThat(allowed(options).contains("HEAD")).isEqualTo(allowed(options).contains("GET"));
        var other = allowed(options).contains("PUT") ? "PATCH" : "PUT";
        var refused = alices().alice().request(other, alices().address(route));
        refused.then().statusCode(405).body("type", endsWith("/problems/method-not-allowed"));
        assertThat(refused.header("Allow")).isEqualTo(options.header("Allow"));
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "all")
    void everyAnswerSaysItsLanguageAndWhatItVariesBy(Route route) {
        for (var language : List.of("en", "tlh, *;q=0.1")) {
            var request = alices().prepared(route).header("If-Match", STALE);
            alices().call(request.header("Accept-Language", language).header("X-Request-Id", "mine"), route)
                    .then()
                    .header("Content-Language", "en")
                    .header("Vary", "Accept-Language, Accept-Encoding")
                    .header("X-Request-Id", "mine");
        }
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "patchingWhatIsOpen")
    void aPatchThatChangesNothingLeavesTheTag(Route route) {
        var before = alices().alice().get(alices().address(route));
        var patched = alices().call(alices().prepared(route).header("If-Match", before.header("ETag")), route);
        patched.then().statusCode(200).header("ETag", before.header("ETag"));
        assertThat(patched.asString()).isEqualTo(before.asString());
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "reading")
    void headIsGetWithoutTheBody(Route route) {
        var get = read(route);
        var head = alices().prepared(route).head(alices().address(route));
        head.then().statusCode(200).body(emptyString());
        for (var header : List.of("ETag", "Content-Type", "Cache-Control", "Content-Language", "Vary", "Link")) {
            assertThat(head.header(header)).as(header).isEqualTo(get.header(header));
        }
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "readingWhatIsTagged")
    void sparesWhatIsKnown(Route route) {
        var tag = read(route).header("ETag");
        assertThat(tag).matches("\"[^\"]+\"");
        for (var known : List.of(tag, "W/" + tag, "\"a, b\", " + tag, "*")) {
            alices().call(alices().prepared(route).header("If-None-Match", known), route)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .body(emptyString());
        }
        alices().call(alices().prepared(route).header("If-None-Match", STALE), route)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "readingWhatIsTagged")
    void readsWhatTheCallerStillKnows(Route route) {
        var tag = read(route).header("ETag");
        for (var known : List.of(tag, "W/\"a, b\", \"c,d\" ,, " + tag, "*")) {
            alices().call(alices().prepared(route).header("If-Match", known), route)
                    .then()
                    .statusCode(200);
        }
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "readingWhatIsTagged")
    void compressesWhatTheCallerCanUnpackUnderATagOfItsOwn(Route route) {
        var plain = alices().call(packed(route, "identity"), route);
        assertThat(plain.header("Content-Encoding")).isNull();
        // The contract speaks of JSON, not of its packing.
        var packed = alices().call(packed(route, "gzip").unchecked(), route);
        packed.then().statusCode(200).header("Content-Encoding", "gzip");
        assertThat(packed.header("ETag")).isNotEqualTo(plain.header("ETag"));
        for (var tag : List.of(plain.header("ETag"), packed.header("ETag"))) {
            alices().call(packed(route, "identity").header("If-None-Match", tag), route)
                    .then()
                    .statusCode(304)
                    .header("ETag", plain.header("ETag"));
        }
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "patchingWhatIsOpen")
    void aPatchTakesTheTagOfAnyCoding(Route route) {
        for (var coding : List.of("identity", "gzip")) {
            var tag = asking(alices().alice(), coding)
                    .unchecked()
                    .get(alices().address(route))
                    .header("ETag");
            alices().call(alices().prepared(route).header("If-Match", tag), route)
                    .then()
                    .statusCode(200);
        }
    }
}
