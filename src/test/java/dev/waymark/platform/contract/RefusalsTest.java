package dev.waymark.platform.contract;

import static dev.waymark.platform.contract.EveryRoute.alices;
import static dev.waymark.support.Api.anonymous;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.Routes.Route;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the conventions of the API promise of refusals holds on every route of the contract. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class RefusalsTest {

    private static final String ROUTES = "dev.waymark.platform.contract.EveryRoute#";
    private static final String STALE = "\"stale\"";

    private static Request sending(Route route, String body) {
        return alices().prepared(route).body(body).header("If-Match", "*");
    }

    private static void isProblem(Response answer, int status, String slug) {
        answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", endsWith("/problems/" + slug))
                .body("detail", containsString(" "))
                .header("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "all")
    void refusesAnUnknownParameterByName(Route route) {
        var answer =
                alices().call(alices().prepared(route).header("If-Match", "*").queryParam("nonsense", "1"), route);
        isProblem(answer, 400, "validation-failed");
        answer.then().body("errors.parameter", hasItem("nonsense")).body("errors.code", hasItem("unknown_parameter"));
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "withAnExactBody")
    void refusesUnknownPropertiesByNameAndAllAtOnce(Route route) {
        var answer = alices().call(sending(route, "{\"nonsense\": 1, \"a/b~c\": null}"), route);
        isProblem(answer, 400, "validation-failed");
        answer.then()
                .body("errors.pointer", hasItem("/nonsense"))
                .body("errors.pointer", hasItem("/a~1b~0c"))
                .body("errors.findAll { it.pointer == '/nonsense' }.code", hasItem("unknown_property"));
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "withABody")
    void refusesWhatIsNoJson(Route route) {
        for (var body :
                List.of("{\"title\": ", "{\"title\": 1, \"title\": 2}", "\u0000", "{\"a\": \"\\u0000\"}", "{} {}")) {
            isProblem(alices().call(sending(route, body), route), 400, "malformed-json");
        }
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "withABody")
    void takesItsOwnMediaTypeOnly(Route route) {
        var other = route.method().equals("PATCH") ? "application/json" : "application/merge-patch+json";
        for (var type : List.of(other, "text/plain", "application/x-www-form-urlencoded", "application/xml")) {
            isProblem(alices().call(sending(route, "{}").contentType(type), route), 415, "unsupported-media-type");
        }
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "withABody")
    void refusesALargeBodyBeforeItsMediaType(Route route) {
        var large = "x".repeat(256 * 1024 + 1);
        isProblem(alices().call(sending(route, large).contentType("text/plain"), route), 413, "payload-too-large");
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "changing")
    void refusesAChangeOfWhatHasChanged(Route route) {
        var stale = alices().prepared(route).header("If-Match", STALE);
        isProblem(alices().call(stale, route), 412, "precondition-failed");
    }

    /** What is no tag cannot match, and says nothing of a change. */
    @ParameterizedTest
    @MethodSource(ROUTES + "changing")
    void refusesWhatIsNoTag(Route route) {
        for (var tag : List.of("unquoted", "w/\"weak\"", "\"half", "\"a\", b", "*, \"a\"", ",")) {
            var answer = alices().call(alices().prepared(route).header("If-Match", tag), route);
            isProblem(answer, 400, "validation-failed");
            answer.then().body("errors.parameter", hasItem("If-Match")).body("errors.code", hasItem("wrong_format"));
        }
    }

    /** RFC 9110, section 13.1.1. */
    @ParameterizedTest
    @MethodSource(ROUTES + "changing")
    void aWeakTagIsStale(Route route) {
        for (var tag : List.of("W/\"weak\"", "W/\"a, b\", \"c,\"")) {
            var request = alices().prepared(route).header("If-Match", tag);
            isProblem(alices().call(request, route), 412, "precondition-failed");
        }
    }

    /** RFC 9110, section 13.1.2: what is there is no reason for a change that wants nothing to be there. */
    @ParameterizedTest
    @MethodSource(ROUTES + "writing")
    void refusesAChangeThatWantsNothingToExist(Route route) {
        var request = alices().prepared(route).header("If-None-Match", "*");
        isProblem(alices().call(request, route), 412, "precondition-failed");
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "readingWhatIsTagged")
    void refusesAReadOfWhatHasChanged(Route route) {
        for (var tag : List.of(STALE, "W/\"weak\", \"other\"")) {
            var request = alices().prepared(route).header("If-Match", tag);
            isProblem(alices().call(request, route), 412, "precondition-failed");
        }
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "withABody")
    void refusesAPackedBody(Route route) {
        var packed = sending(route, "{}").header("Content-Encoding", "gzip");
        isProblem(alices().call(packed, route), 415, "unsupported-media-type");
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "patching")
    void asksAPatchWhatItChanges(Route route) {
        isProblem(alices().call(alices().prepared(route), route), 428, "precondition-required");
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "all")
    void saysWhatItCannotAnswerWith(Route route) {
        var answer = alices().call(
                        alices().prepared(route).header("If-Match", STALE).accept("application/x-nothing"), route);
        isProblem(answer, 406, "not-acceptable");
    }

    @ParameterizedTest
    @MethodSource(ROUTES + "withAToken")
    void asksForATokenFirst(Route route) {
        var answer =
                alices().call(anonymous().contentType("text/plain").body("x").queryParam("nonsense", "1"), route);
        isProblem(answer, 401, "unauthenticated");
        answer.then().header("WWW-Authenticate", startsWith("Bearer realm=")).body("status", equalTo(401));
    }
}
