package dev.waymark.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.platform.tenancy.Routes.Route;
import dev.waymark.support.Answers;
import dev.waymark.support.Api;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.TreeMap;

/** One thing of every kind that a member can have; the plan is an old one, so that something is due. */
final class Belongings {

    static final String PLAN = """
            {"strategies": ["find-a-mentor"], "startOn": "2020-02-03", "weeklyMinutes": 120, "timeZone": "Europe/Berlin"}""";

    private final Api owner;
    private final String tenant;
    private final Map<String, String> ids;

    private Belongings(Api owner, String tenant, Map<String, String> ids) {
        this.owner = owner;
        this.tenant = tenant;
        this.ids = ids;
    }

    static Belongings of(Api owner, String tenant) {
        var plan = owner.of(tenant).contentType("application/json").body(PLAN).post("/v1/plans");
        String step = plan.path("goals[0].steps[0].id");
        String made = plan.path("id");
        // Done, so that there is something to reopen, and a feed, so that there is one to revoke.
        act(owner.of(tenant), "/v1/steps/" + step + "/completion", 200);
        act(owner.of(tenant), "/v1/plans/" + made + "/calendar-feed", 201);
        var checkIn = owner.of(tenant)
                .contentType("application/json")
                .body("{\"confidence\": 6}")
                .post("/v1/plans/" + made + "/check-ins");
        var wins = owner.of(tenant).get("/v1/plans/" + made + "/wins");
        return new Belongings(
                owner,
                tenant,
                Map.of(
                        "wins", wins.path("items[0].id"),
                        "check-ins", checkIn.path("id"),
                        "assessments", Answers.lonelyInShort().scoredBy(owner.of(tenant)),
                        "plans", made,
                        "goals", plan.path("goals[0].id"),
                        "steps", step));
    }

    private static void act(RequestSpecification as, String path, int status) {
        as.noContentType().post(path).then().statusCode(status);
    }

    /** The id that a route asks for. */
    String idFor(Route route) {
        if (route.isOfAMember()) {
            return "alice";
        }
        assertThat(ids)
                .as("%s: make one here, so that its isolation is tested", route)
                .containsKey(route.kind());
        return ids.get(route.kind());
    }

    String id(String kind) {
        return ids.get(kind);
    }

    /** A request that gets past 404 if the thing is there for the caller: any tag will do, and an empty change. */
    Response call(RequestSpecification as, Route route, String id) {
        var path = route.path().replace("{id}", id).replace("{memberId}", "alice");
        assertThat(path).as("%s: give its variables values here", route).doesNotContain("{");
        for (var parameter : route.query()) {
            var values = Map.of("since", id("assessments"), "questionnaire", Answers.SHORT);
            assertThat(values).as("%s: give it a value here", route).containsKey(parameter);
            as.queryParam(parameter, values.get(parameter));
        }
        if (route.bodyType() != null) {
            as.contentType(route.bodyType()).body("{}");
        } else {
            as.noContentType();
        }
        return as.header("If-Match", "*").request(route.method(), path);
    }

    /** Everything as its owner reads it. */
    Map<String, String> read() {
        var read = new TreeMap<String, String>();
        ids.forEach((kind, id) -> read.put(
                kind, owner.of(tenant).get("/v1/%s/%s".formatted(kind, id)).asString()));
        return read;
    }
}
