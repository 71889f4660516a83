package dev.waymark.platform.docs;

import static dev.waymark.support.Api.anonymous;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The service's own address, which people type into a browser first. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class HomeTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Test
    void leadsABrowserToTheDocs() {
        var home = anonymous()
                .accept(BROWSER)
                .get("/")
                .then()
                .statusCode(303)
                .header("Location", "/docs")
                .header("Vary", containsString("Accept"));
        anonymous()
                .accept(BROWSER)
                .get(home.header("Location"))
                .then()
                .statusCode(200)
                .contentType("text/html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json"})
    void tellsAProgramWhatThereIs(String accept) {
        var addresses = anonymous()
                .accept(accept)
                .get("/")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .extract();
        assertThat(addresses.json().<String>getMap(""))
                .containsOnlyKeys("api", "contract", "docs", "guide", "problems")
                .containsEntry("contract", "http://localhost:8080/openapi");
        assertThat(addresses.header("Vary")).contains("Accept");
        anonymous().accept(accept).head("/").then().statusCode(200).body(equalTo(""));
    }
}
