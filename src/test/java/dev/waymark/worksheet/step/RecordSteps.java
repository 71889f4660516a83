package dev.waymark.worksheet.step;

import static dev.waymark.support.Api.member;

import dev.waymark.support.Json;
import dev.waymark.support.MovableClock;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Superuser;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;

/** Plans, records that may complete their steps, and what came of them. */
abstract class RecordSteps {

    static final String LEARNING = "learn-something-new";
    static final String NETWORK = "build-your-network";

    @Inject
    MovableClock clock;

    @Inject
    Superuser database;

    final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    String planOf(String strategy) {
        return mia.plan(PlanFixtures.wanted(strategy)).getString("id");
    }

    Json add(String strategy, Map<String, Object> body) {
        return mia.post("/v1/members/mia/worksheets/" + strategy + "/records", body)
                .then()
                .statusCode(201)
                .extract()
                .json();
    }

    Json skill(String name) {
        return add(
                LEARNING, Map.of("kind", "skill", "fields", Map.of("skill", name, "need", 3, "have", 1, "weight", 2)));
    }

    Json contact(String name) {
        var fields = Map.of("person", name, "area", "earlier", "place", "thin");
        return add(NETWORK, Map.of("kind", "contact", "fields", fields));
    }

    Json touch(Json contact) {
        var body = new HashMap<String, Object>(Map.of("kind", "touch", "parentId", contact.getString("id")));
        body.put("fields", Map.of("topic", "Their new job", "outcome", "renewed"));
        return add(NETWORK, body);
    }

    void delete(Json record) {
        mia.delete("/v1/worksheet-records/" + record.getString("id")).then().statusCode(204);
    }

    static List<String> completed(Json record) {
        return record.getList("completedSteps.title");
    }

    String of(String plan, String key, String property) {
        return mia.read("/v1/plans/" + plan).getString(path(key, property));
    }

    static String path(String key, String property) {
        return "goals.collectMany { it.steps }.find { it.key == '%s' }.%s".formatted(key, property);
    }

    String status(String plan) {
        return of(plan, "rate-gaps", "status");
    }
}
