package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The name of a plan whose member gave it none reads well alone, and keeps to itself what is private. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PlanTitleTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "                                                | My plan",
                "find-a-mentor                                   | Find a mentor",
                "find-a-mentor set-goals                         | Find a mentor, and turn your wishes into goals with dates",
                "find-a-mentor set-goals build-your-network      | Find a mentor, and 2 more strategies",
                "invest-in-self-care                             | Make room for rest and recovery",
                "invest-in-self-care find-a-mentor               | Find a mentor, and one more strategy",
                "find-a-mentor invest-in-self-care               | Find a mentor, and one more strategy",
                "invest-in-self-care find-a-mentor set-goals     | Find a mentor, and 2 more strategies",
            })
    void readsWellAlone(String strategies, String title) {
        var wanted = strategies == null ? new String[0] : strategies.split(" ");
        mia.post("/v1/plan-previews", PlanFixtures.wanted(wanted))
                .then()
                .statusCode(200)
                .body("title", equalTo(title));
    }
}
