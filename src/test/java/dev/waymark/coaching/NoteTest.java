package dev.waymark.coaching;

import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Api;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Sharing;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Notes: who writes them, who reads them, and what is left of them when the consent ends. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class NoteTest {

    private static final String NOTES = "/v1/members/mia/notes";

    @Inject
    Superuser database;

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private final PlanFixtures carl = mia.and(coach("carl"));
    private final PlanFixtures backend = mia.and(service());

    private UUID consent(Api coach, String... scopes) {
        return Sharing.share(mia.tenant(), "mia", coach.subject(), scopes);
    }

    private String note(String text, String visibility) {
        return "/v1/notes/"
                + carl.post(NOTES, Map.of("text", text, "visibility", visibility))
                        .then()
                        .statusCode(201)
                        .body("memberId", equalTo("mia"))
                        .body("coachId", equalTo("carl"))
                        .body("visibility", equalTo(visibility))
                        .extract()
                        .<String>path("id");
    }

    @Test
    void aNoteIsReadByItsAuthorAndIfSharedByTheMember() {
        consent(coach("carl"), "WINS");
        consent(coach("cleo"), "PLANS", "WELLBEING");
        var own = note("Ask about the team", "coach_only");
        var shared = note("Well done", "shared");
        carl.get(NOTES).then().statusCode(200).body("items.text", contains("Well done", "Ask about the team"));
        carl.get(own).then().statusCode(200).body("text", equalTo("Ask about the team"));
        for (var reader : new PlanFixtures[] {mia, backend}) {
            reader.get(NOTES).then().statusCode(200).body("items.text", contains("Well done"));
            reader.get(shared).then().statusCode(200);
            reader.get(own).then().statusCode(404);
        }
        for (var other : new PlanFixtures[] {mia.and(coach("cleo")), mia.and(coach("nora")), mia.and(member("ben"))}) {
            other.get(own).then().statusCode(404);
            other.get(shared).then().statusCode(404);
        }
        mia.and(coach("cleo")).get(NOTES).then().statusCode(200).body("items", empty());
        mia.and(coach("nora")).get(NOTES).then().statusCode(200).body("items", empty());
        mia.and(member("ben")).get(NOTES).then().statusCode(403);
    }

    @Test
    void onlyTheAuthorChangesAndDeletesANote() {
        consent(coach("carl"), "WINS");
        consent(coach("cleo"), "WINS");
        var note = note("Draft", "shared");
        mia.patchIf("*", note, "{\"text\": \"Mine\"}").then().statusCode(403);
        mia.delete(note).then().statusCode(403);
        backend.delete(note).then().statusCode(403);
        var cleo = mia.and(coach("cleo"));
        cleo.patchIf("*", note, "{\"text\": \"Mine\"}").then().statusCode(404);
        cleo.delete(note).then().statusCode(404);
        carl.patchUnconditionally(note, "{\"text\": \"Final\"}").then().statusCode(428);
        carl.patchIf("\"stale\"", note, "{\"text\": \"Final\"}").then().statusCode(412);
        carl.patch(note, "{\"text\": null}").then().statusCode(400);
        var tag = carl.tagOf(note);
        assertThat(carl.patchIf(tag, note, "{\"text\": \"Draft\"}").header("ETag"))
                .isEqualTo(tag);
        carl.patchIf(tag, note, "{\"visibility\": \"coach_only\"}")
                .then()
                .statusCode(200)
                .body("text", equalTo("Draft"));
        mia.get(note).then().statusCode(404);
        carl.deleteIf(tag, note).then().statusCode(412);
        carl.delete(note).then().statusCode(204);
        carl.delete(note).then().statusCode(404);
    }

    @Test
    void whatIsWrongIsSaidAtOnce() {
        consent(coach("carl"), "WINS");
        carl.post(NOTES, "{}").then().statusCode(400).body("errors", hasSize(2));
        carl.post(NOTES, Map.of("text", "x".repeat(4001), "visibility", "secret"))
                .then()
                .statusCode(400)
                .body("errors.code", contains("too_long", "unknown_value"));
        carl.post("/v1/members/nobody/notes", "{}").then().statusCode(404);
        mia.post(NOTES, "{}").then().statusCode(403);
    }

    @Test
    void afterTheConsentTheCoachHasNoNotesAndTheMemberStillHasTheShared() throws SQLException {
        var consent = consent(coach("carl"), "WINS");
        var own = note("For me", "coach_only");
        var shared = note("For both", "shared");
        end(consent);
        carl.get(own).then().statusCode(404);
        carl.get(shared).then().statusCode(404);
        carl.delete(shared).then().statusCode(404);
        carl.get(NOTES).then().statusCode(200).body("items", empty());
        carl.post(NOTES, Map.of("text", "Late", "visibility", "shared")).then().statusCode(404);
        mia.get(shared).then().statusCode(200);
        mia.get(NOTES).then().body("items.text", contains("For both"));
        consent(coach("carl"), "PLANS");
        carl.get(own).then().statusCode(200);
    }

    /** The same key for two members makes two notes. */
    @Test
    void aKeyIsForOneMember() {
        consent(coach("carl"), "WINS");
        Sharing.share(mia.tenant(), "ben", "carl", "WINS");
        for (var member : new String[] {"mia", "ben", "mia"}) {
            carl.with("Idempotency-Key", "once")
                    .contentType("application/json")
                    .body("{\"text\": \"Hello\", \"visibility\": \"shared\"}")
                    .post("/v1/members/" + member + "/notes")
                    .then()
                    .statusCode(201)
                    .body("memberId", equalTo(member));
        }
        mia.get(NOTES).then().body("items", hasSize(1)).body("next", nullValue());
    }

    /** The consent's row is locked by a revocation that is not committed yet. */
    @Test
    void ofARevocationAndANoteAtOnceOneComesFirst() throws Exception {
        var consent = consent(coach("carl"), "WINS");
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (var revoke =
                    connection.prepareStatement("/* a test */ update consents set ended_at = now() where id = ?")) {
                revoke.setObject(1, consent);
                revoke.executeUpdate();
            }
            var late = CompletableFuture.supplyAsync(
                    () -> carl.post(NOTES, Map.of("text", "Late", "visibility", "shared")));
            awaitWaiter(connection);
            assertThat(late).isNotDone();
            connection.commit();
            late.get().then().statusCode(404);
        }
        mia.get(NOTES).then().body("items", empty());
    }

    /** Until the note waits for the row. */
    private static void awaitWaiter(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            for (var waits = false; !waits; ) {
                try (var row = statement.executeQuery("select exists (select from pg_locks where not granted)")) {
                    row.next();
                    waits = row.getBoolean(1);
                }
                Thread.onSpinWait();
            }
        }
    }

    private void end(UUID consent) throws SQLException {
        try (var connection = database.getConnection();
                var update =
                        connection.prepareStatement("/* a test */ update consents set ended_at = now() where id = ?")) {
            update.setObject(1, consent);
            update.executeUpdate();
        }
    }
}
