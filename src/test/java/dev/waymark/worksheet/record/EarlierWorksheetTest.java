package dev.waymark.worksheet.record;

import static dev.waymark.support.Api.member;
import static dev.waymark.worksheet.record.WorksheetFixtures.at;
import static dev.waymark.worksheet.record.WorksheetFixtures.ids;
import static dev.waymark.worksheet.record.WorksheetFixtures.of;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Records that were kept when their worksheet asked something else. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class EarlierWorksheetTest {

    @Inject
    Superuser database;

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    /** As if it had been kept by an earlier worksheet, which asked something else. */
    private String kept(String kind, String state, String fields) throws SQLException {
        var id = UUID.randomUUID();
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into worksheet_records (tenant_id, id, member_id, strategy, kind, state, fields, definition_version,
                            revision, created_at, updated_at)
                        values (?, ?, 'mia', 'find-a-mentor', ?, ?, cast(? as jsonb), 0, 0, now(), now())""")) {
            insert.setString(1, mia.tenant());
            insert.setObject(2, id);
            insert.setString(3, kind);
            insert.setString(4, state);
            insert.setString(5, fields);
            insert.execute();
        }
        return at(id.toString());
    }

    @Test
    void anEarlierWorksheetsRecordStaysReadable() throws SQLException {
        var old = kept("candidate", "dreamed", "{\"person\": \"Ada\", \"fee\": 12.5, \"hat\": \"red\"}");
        mia.get(old)
                .then()
                .statusCode(200)
                .body("definitionVersion", equalTo(0))
                .body("state", equalTo("dreamed"))
                .body("moves", hasSize(6))
                .body("fields", equalTo(Map.of("person", "Ada")))
                .body("formerFields.hat", equalTo("red"));
        mia.patch(old, "{\"fields\": {\"hat\": \"blue\"}}")
                .then()
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains(
                                "/fields/expertise",
                                "/fields/manner",
                                "/fields/time",
                                "/fields/independent",
                                "/fields/hat"));
        var valid = "{\"hat\": null, \"expertise\": 1, \"manner\": 1, \"time\": 1, \"independent\": \"dependent\"}";
        mia.patch(old, "{\"state\": \"asked\", \"fields\": %s}".formatted(valid))
                .then()
                .statusCode(200)
                .body("definitionVersion", equalTo(1))
                .body("state", equalTo("asked"))
                .body("formerFields.fee", equalTo(12.5))
                .body("formerFields.hat", nullValue());
    }

    @Test
    void aStateHasAWordEvenIfItIsGone() throws SQLException {
        var valid =
                "{\"person\": \"Ada\", \"expertise\": 1, \"manner\": 1, \"time\": 1, \"independent\": \"dependent\"}";
        var old = kept("candidate", "dreamed-of", valid);
        mia.get(old).then().body("stateLabel", equalTo("Dreamed of"));
        mia.patch(old, "{\"state\": \"asked\"}").then().statusCode(200).body("stateLabel", equalTo("Asked"));
    }

    @Test
    void aRecordOfAKindThatIsGoneStaysReadable() throws SQLException {
        var gone = kept("thank-you", "sent", "{\"text\": \"Thanks\"}");
        mia.get(gone)
                .then()
                .statusCode(200)
                .body("name", equalTo("Thank you"))
                .body("state", nullValue())
                .body("stateLabel", nullValue())
                .body("moves", empty())
                .body("fields", equalTo(Map.of()))
                .body("formerFields", equalTo(Map.of("text", "Thanks")));
        mia.patch(gone, "{\"fields\": {\"text\": null}}")
                .then()
                .statusCode(200)
                .body("formerFields", equalTo(Map.of()));
        assertThat(ids(mia, of("find-a-mentor"))).hasSize(1);
        mia.delete(gone).then().statusCode(204);
    }
}
