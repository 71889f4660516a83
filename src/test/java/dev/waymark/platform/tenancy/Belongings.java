package dev.waymark.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.platform.tenancy.Routes.Route;
import dev.waymark.support.Answers;
import dev.waymark.support.Api;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.TreeMap;

/** One thing of every kind that a member can have. */
final class Belongings {

    static final String PLAN = """
            {"strategies": ["find-a-mentor"], "startOn": "2027-02-01", "weeklyMinutes": 120, "timeZone": "Europe/Berlin"}""";

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
        // Done, so that there is something to reopen.
        owner.of(tenant)
                .noContentType()
                .post("/v1/steps/" + step + "/completion")
                .then()
                .statusCode(200);
        // So that there is one to revoke.
        String made = plan.path("id");
        owner.of(tenant)
                .noContentType()
                .post("/v1/plans/" + made + "/calendar-feed")
                .then()
                .statusCode(201);
        return new Belongings(
                owner,
                tenant,
                Map.of(
                        "assessments",
                        Answers.lonelyInShort().scoredBy(owner.of(tenant)),
                        "plans",
                        made,
                        "goals",
                        plan.path("goals[0].id"),
                        "steps",
                        step));
    }

    /** The id that a route asks for. */
    String idFor(Route route) {
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
        var path = route.path().replace("{id}", id);
        assertThat(path).as("%s: give its variables values here", route).doesNotContain("{");
        for (var parameter : route.query()) {
            assertThat(parameter).as("%s: give it a value here", route).isEqualTo("since");
            as.queryParam(parameter, id("assessments"));
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
