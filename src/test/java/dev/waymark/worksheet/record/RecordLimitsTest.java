package dev.waymark.worksheet.record;

import static dev.waymark.support.Api.member;
import static dev.waymark.worksheet.record.WorksheetFixtures.ADA;
import static dev.waymark.worksheet.record.WorksheetFixtures.NETWORK;
import static dev.waymark.worksheet.record.WorksheetFixtures.at;
import static dev.waymark.worksheet.record.WorksheetFixtures.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How much a member can keep, also when two write at the same time. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class RecordLimitsTest {

    @Inject
    Superuser database;

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private final WorksheetFixtures records = new WorksheetFixtures(mia);

    private static List<Integer> statuses(List<Supplier<Response>> requests) {
        return requests.stream().map(CompletableFuture::supplyAsync).toList().stream()
                .map(CompletableFuture::join)
                .map(Response::statusCode)
                .sorted()
                .toList();
    }

    private void fill(int records) throws SQLException {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement("""
                        insert into worksheet_records (tenant_id, id, member_id, strategy, kind, fields, definition_version, revision,
                            created_at, updated_at)
                        select ?, gen_random_uuid(), 'mia', 'build-your-network', 'contact', '{"person": "Ada", "area": "earlier"}',
                            1, 0, now(), now()
                        from generate_series(1, ?)""")) {
            insert.setString(1, mia.tenant());
            insert.setInt(2, records);
            insert.execute();
        }
    }

    @Test
    void writersAtTheSameTimeDoNotGetPastTheLimit() throws SQLException {
        fill(998);
        var add = (Supplier<Response>) () -> mia.post(NETWORK, Map.of("kind", "contact", "fields", ADA));
        assertThat(statuses(List.of(add, add, add, add, add))).containsExactly(201, 201, 409, 409, 409);
        var contact = ids(mia, NETWORK + "?kind=contact&limit=1").get(0);
        records.touch(contact).then().statusCode(201);
        mia.delete(at(contact)).then().statusCode(204);
        records.contact();
    }

    @Test
    void aChildIsAddedBeforeItsParentIsDeletedOrNotAtAll() {
        for (var round = 0; round < 5; round++) {
            var contact = records.contact();
            var statuses = statuses(
                    List.of(() -> records.touch(contact), () -> mia.delete(at(contact)), () -> records.touch(contact)));
            assertThat(statuses)
                    .contains(204)
                    .allMatch(status -> List.of(201, 204, 400).contains(status));
            assertThat(ids(mia, NETWORK)).isEmpty();
        }
    }

    @Test
    void ofTwoChangesOnTheSameStateOneIsMade() {
        var contact = at(records.contact());
        var tag = mia.tagOf(contact);
        var changes = Stream.of(1, 2, 3)
                .<Supplier<Response>>map(closeness ->
                        () -> mia.patchIf(tag, contact, "{\"fields\": {\"closeness\": %d}}".formatted(closeness)))
                .toList();
        assertThat(statuses(changes)).containsExactly(200, 412, 412);
    }
}
