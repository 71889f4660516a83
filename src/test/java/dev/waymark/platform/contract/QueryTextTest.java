package dev.waymark.platform.contract;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** In a query only {@code &} separates. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class QueryTextTest {

    private static Response get(String address) {
        return member("mia").of(newTenant()).encoded().get(address).then();
    }

    @Test
    void aSemicolonIsACharacterOfAValue() {
        get("/v1/strategies?q=mentor").statusCode(200).body("items", not(empty()));
        get("/v1/strategies?q=mentor;limit=1").statusCode(200).body("items", empty());
        get("/v1/strategies?limit=5;q=mentor")
                .statusCode(400)
                .body("errors.parameter", contains("limit"))
                .body("errors.code", contains("wrong_type"));
    }

    @Test
    void aSemicolonIsACharacterOfAName() {
        get("/v1/strategies?q;limit=1").statusCode(400).body("errors.parameter", contains("q;limit"));
    }

    @Test
    void everythingElseOfSuchAQueryIsDecodedAsEver() {
        get("/v1/strategies?limit=%31&nonsense=%C3%A4;").statusCode(400).body("errors.parameter", contains("nonsense"));
        get("/v1/assessments?status=draft;scored").statusCode(400).body("errors.code", contains("unknown_value"));
    }
}
