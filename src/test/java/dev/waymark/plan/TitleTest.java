package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.wantedWith;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A title is one line with something to see in it, wherever a title is: of a plan, a goal or a step. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class TitleTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    private void everywhere(String title, Consumer<Response> expected) throws IOException {
        var ids = mia.planWithTwoSteps();
        var change = new ObjectMapper().writeValueAsString(Map.of("title", title));
        for (var response : List.of(
                mia.post("/v1/plans", wantedWith("title", title)),
                mia.patch("/v1/plans/" + ids.plan(), change),
                mia.post("/v1/plans/" + ids.plan() + "/goals", Map.of("title", title, "horizon", "short")),
                mia.patch("/v1/goals/" + ids.goal(), change),
                mia.post("/v1/goals/" + ids.goal() + "/steps", Map.of("title", title, "effortMinutes", 5)),
                mia.patch("/v1/steps/" + ids.first(), change))) {
            expected.accept(response);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "\u00a0\u3000",
                "\u200b\u200d\ufeff",
                "\u2800\u3164",
                "\n",
                "One\nTwo",
                "One\r\nTwo",
                "One\tTwo",
                "One\u0085Two",
                "One\u2028Two",
                "One\u2029Two",
                "\u0007Bell",
                "Title\n",
            })
    void refusesWhatIsNotOneLineWithSomethingToSee(String title) throws IOException {
        everywhere(
                title,
                response -> response.then()
                        .statusCode(400)
                        .body("errors.pointer", contains("/title"))
                        .body("errors.code", contains("wrong_format"))
                        .body(
                                "errors.detail",
                                contains(
                                        "A title is one line with something to see in it: write it without line breaks.")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"  Walk  ", "\u00a0Walk\u3000", "Walk ", " Walk"})
    void leavesOutTheSpaceAroundATitle(String title) throws IOException {
        everywhere(title, response -> response.then().body("title", equalTo("Walk")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x",
                "\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67",
                "\ud83c\udff4\udb40\udc67\udb40\udc62\udb40\udc65\udb40\udc6e\udb40\udc67\udb40\udc7f",
                "\u0645\u06cc\u200c\u0631\u0648\u0645",
                "Two  spaces \u2026 \u00ad soft",
                "\ud83e\udee0",
            })
    void keepsEverythingElse(String title) throws IOException {
        everywhere(title, response -> response.then().body("title", equalTo(title)));
    }

    @Test
    void countsCodePoints() throws IOException {
        everywhere("\ud83d\ude00".repeat(200), response -> response.then().statusCode(lessThan(300)));
        everywhere(
                "x".repeat(201), response -> response.then().statusCode(400).body("errors.code", contains("too_long")));
    }
}
