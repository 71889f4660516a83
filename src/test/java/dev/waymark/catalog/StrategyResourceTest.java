package dev.waymark.catalog;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Request;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class StrategyResourceTest {

    private static Request mia() {
        return member("mia").of(newTenant());
    }

    @Test
    void listsTheTwelveStrategiesByNumber() {
        mia().get("/v1/strategies")
                .then()
                .statusCode(200)
                .body("items", hasSize(12))
                .body("items.number", contains(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12))
                .body("next", nullValue());
    }

    @Test
    void combinesFilters() {
        mia().get("/v1/strategies?cause=exhaustion&load=restoring")
                .then()
                .statusCode(200)
                .body("items.key", contains("invest-in-self-care"));
        mia().get("/v1/strategies?horizon=short").then().body("items.horizon", everyItem(equalTo("short")));
    }

    @Test
    void findsWordsByTheirBeginnings() {
        mia().get("/v1/strategies?q=MENTOR").then().statusCode(200).body("items.key", hasItem("find-a-mentor"));
        mia().get("/v1/strategies?q=xylophone").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void pagesThroughAllOfThem() {
        var mia = member("mia");
        var tenant = newTenant();
        var first = mia.of(tenant).get("/v1/strategies?limit=8");
        first.then().statusCode(200).body("items", hasSize(8));
        var link = first.header("Link");
        var next = link.substring(link.indexOf("/v1"), link.indexOf('>'));
        mia.of(tenant)
                .encoded()
                .get(next)
                .then()
                .statusCode(200)
                .body("items.number", contains(9, 10, 11, 12))
                .body("next", nullValue());
    }

    @Test
    void refusesACursorOfAnotherList() {
        String cursor = mia().get("/v1/strategies?limit=8").path("next");
        mia().queryParam("cursor", cursor)
                .get("/v1/strategies")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("cursor"));
    }

    @Test
    void namesEveryFaultOfAQuery() {
        mia().get("/v1/strategies?limit=0&horizon=soon&colour=red&load=adding&load=neutral")
                .then()
                .statusCode(400)
                .body("type", endsWith("/problems/validation-failed"))
                .body("errors", hasSize(4))
                .body("errors.find { it.parameter == 'limit' }.code", equalTo("out_of_range"))
                .body("errors.find { it.parameter == 'horizon' }.code", equalTo("unknown_value"))
                .body("errors.find { it.parameter == 'colour' }.code", equalTo("unknown_parameter"))
                .body("errors.find { it.parameter == 'load' }.code", equalTo("duplicate"));
    }

    @Test
    void refusesAnUnknownCause() {
        mia().get("/v1/strategies?cause=laziness").then().statusCode(400).body("errors.parameter", contains("cause"));
    }

    @Test
    void answersNotModifiedToClientsThatHaveIt() {
        var tag = mia().get("/v1/strategies/find-a-mentor")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        mia().header("If-None-Match", tag)
                .get("/v1/strategies/find-a-mentor")
                .then()
                .statusCode(304)
                .header("ETag", tag);
    }

    @Test
    void answersNotFoundForAnUnknownKey() {
        mia().get("/v1/strategies/win-the-lottery").then().statusCode(404);
    }

    @Test
    void hasWhatAFormNeeds() {
        mia().get("/v1/strategies/build-your-network/worksheet")
                .then()
                .statusCode(200)
                .body("strategy", equalTo("build-your-network"))
                .body("strategyTitle", equalTo("Build a network and keep it alive"))
                .body("private", equalTo(false))
                .body("records.key", contains("contact", "touch"))
                .body("records[1].of", equalTo("contact"))
                .body("records[0].fields[0].key", equalTo("person"))
                .body("records[0].schema.required", hasItem("person"))
                .body("records[0].schema.properties.person.title", equalTo("Name"))
                .body("figures.find { it.key == 'spread' }.function", equalTo("spread"))
                .body("due.record", contains("contact"))
                .body("doneWhen.figure", hasItem("renewed"));
    }
}
