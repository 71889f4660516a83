package dev.waymark.assessment;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.support.Answers;
import dev.waymark.support.Request;
import dev.waymark.support.StatementLog;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reading an assessment is what happens most with it. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AssessmentReadTest {

    private final String tenant = newTenant();

    @Inject
    Superuser database;

    private String path;

    @BeforeEach
    void answer() {
        path = "/v1/assessments/" + Answers.lonelyInShort().scoredBy(mia());
        mia().contentType("application/json")
                .body("{\"choice\": \"not_for_me\", \"reason\": \"No, \\\"thanks\\\"\"}")
                .put(path + "/choices/find-a-mentor")
                .then()
                .statusCode(200);
    }

    private Request mia() {
        return member("mia").of(tenant);
    }

    private String tag() {
        return mia().get(path).header("ETag");
    }

    @Test
    void takesOneStatementWithItsChoices() throws SQLException, IOException {
        var sent = sent(() -> mia().get(path)
                .then()
                .statusCode(200)
                .body("choices[0].strategy", equalTo("find-a-mentor"))
                .body("choices[0].reason", equalTo("No, \"thanks\"")));
        assertThat(sent).singleElement().asString().contains("assessment_choices");
    }

    @Test
    void asksOnlyForTheRevisionIfTheClientHasItAlready() throws SQLException, IOException {
        var known = tag();
        var sent = sent(() -> mia().header("If-None-Match", known)
                .get(path)
                .then()
                .statusCode(304)
                .header("ETag", known));
        assertThat(sent).singleElement().asString().startsWith("select revision from assessments");
    }

    @Test
    void isReadAgainOnceItHasChanged() {
        var known = tag();
        mia().delete(path + "/choices/find-a-mentor").then().statusCode(204);
        mia().header("If-None-Match", known).get(path).then().statusCode(200).body("choices.size()", equalTo(0));
    }

    @Test
    void isNotThereForAnotherMemberWhateverTagTheyName() {
        for (var known : List.of(tag(), "*")) {
            var other = member("noah").of(tenant).header("If-None-Match", known);
            other.get(path).then().statusCode(404);
        }
    }

    @Test
    void refusesAStateThatIsNotThisOneEvenIfTheClientHasIt() {
        mia().header("If-None-Match", tag())
                .header("If-Match", "\"0.0\"")
                .get(path)
                .then()
                .statusCode(412);
    }

    private List<String> sent(Runnable request) throws SQLException, IOException {
        return new StatementLog(database)
                .during(request).stream()
                        .filter(each -> each.values().contains("'" + tenant + "'"))
                        .map(StatementLog.Executed::sql)
                        .toList();
    }
}
