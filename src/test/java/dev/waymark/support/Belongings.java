package dev.waymark.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Routes.Route;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;

/** One thing of every kind that a member can have; the plan began weeks ago, so that something is due. */
public final class Belongings {

    public static final String PLAN =
            """
            {"strategies": ["find-a-mentor"], "startOn": "%s", "weeklyMinutes": 120, "timeZone": "Europe/Berlin"}""".formatted(LocalDate.now(ZoneOffset.UTC).minusWeeks(3));

    /** Which is not for the owner, by their own choice. */
    private static final String STRATEGY = "find-a-mentor";

    /** What the paths of the catalog ask for, by kind. */
    private static final Map<String, String> KEYS =
            Map.of("strategies", STRATEGY, "causes", "isolation", "questionnaires", Answers.SHORT);

    /** What a route must be sent to change anything; the others are sent an empty body. */
    private static final Map<String, String> BODIES =
            Map.of("PUT /v1/assessments/{id}/choices/{strategy}", "{\"choice\": \"already_tried\"}");

    private final Api owner;
    private final String tenant;
    private final Map<String, String> ids;
    private final String earlierAssessment;
    private final String feed;
    private final String picture;

    private Belongings(
            Api owner, String tenant, Map<String, String> ids, String earlierAssessment, String feed, String picture) {
        this.owner = owner;
        this.tenant = tenant;
        this.ids = ids;
        this.earlierAssessment = earlierAssessment;
        this.feed = feed;
        this.picture = picture;
    }

    public static Belongings of(Api owner, String tenant) {
        var plan = owner.of(tenant).contentType("application/json").body(PLAN).post("/v1/plans");
        String step = plan.path("goals[0].steps[0].id");
        String made = plan.path("id");
        conclude(owner.of(tenant), plan.path("goals[0].id"));
        // Done, so that there is something to reopen, and a feed, so that there is one to revoke.
        act(owner.of(tenant), "/v1/steps/" + step + "/completion", 200);
        var feed = act(owner.of(tenant), "/v1/plans/" + made + "/calendar-feed", 201);
        var checkIn = owner.of(tenant)
                .contentType("application/json")
                .body("{\"confidence\": 6}")
                .post("/v1/plans/" + made + "/check-ins");
        var wins = owner.of(tenant).get("/v1/plans/" + made + "/wins");
        var earlierAssessment = Answers.lonelyInShort().scoredBy(owner.of(tenant));
        return new Belongings(
                owner,
                tenant,
                Map.of(
                        "wins", wins.path("items[0].id"),
                        "check-ins", checkIn.path("id"),
                        "assessments", assessmentWithAChoice(owner, tenant),
                        "plans", made,
                        "goals", plan.path("goals[0].id"),
                        "steps", step),
                earlierAssessment,
                pathOf(feed),
                pathOf(act(owner.of(tenant), "/v1/plans/" + made + "/timeline-link", 200)));
    }

    private static String pathOf(Response link) {
        return link.<String>path("url").replaceFirst(".*(?=/v1/)", "");
    }

    private static String assessmentWithAChoice(Api owner, String tenant) {
        var assessment = Answers.lonelyInShort().scoredBy(owner.of(tenant));
        owner.of(tenant)
                .contentType("application/json")
                .body("{\"choice\": \"not_for_me\", \"reason\": \"I work alone\"}")
                .put("/v1/assessments/%s/choices/%s".formatted(assessment, STRATEGY))
                .then()
                .statusCode(200);
        return assessment;
    }

    /** So that there is an outcome to take back. */
    private static void conclude(Request as, String goal) {
        as.contentType("application/json")
                .body("{\"achievement\": \"partly_achieved\"}")
                .put("/v1/goals/" + goal + "/outcome")
                .then()
                .statusCode(200);
    }

    private static Response act(Request as, String path, int status) {
        return as.post(path).then().statusCode(status).extract();
    }

    /** The id that a route asks for. */
    public String idFor(Route route) {
        if (route.isOfAMember()) {
            return owner.subject();
        }
        assertThat(ids)
                .as("%s: make one here, so that its isolation is tested", route)
                .containsKey(route.kind());
        return ids.get(route.kind());
    }

    public String id(String kind) {
        return ids.get(kind);
    }

    /** The address of something that is there. */
    public String address(Route route) {
        var path = route.path();
        if (path.contains("{secret}")) {
            return path.contains("/pictures/") ? picture : feed;
        }
        if (path.contains("{key}")) {
            return path.replace("{key}", KEYS.get(route.kind())).replace("{version}", "1");
        }
        return route.hasVariables() ? addressed(path, idFor(route)) : path;
    }

    private static String addressed(String path, String id) {
        var address = path.replace("{id}", id).replace("{memberId}", id).replace("{strategy}", STRATEGY);
        assertThat(address).as("%s: give its variables values here", path).doesNotContain("{");
        return address;
    }

    /** Gives a request what the route cannot do without: query parameters that it must have, and a body. */
    public Request prepare(Request as, Route route) {
        for (var parameter : route.query()) {
            var values = Map.of("since", earlierAssessment, "questionnaire", Answers.SHORT);
            assertThat(values).as("%s: give it a value here", route).containsKey(parameter);
            as.queryParam(parameter, values.get(parameter));
        }
        return route.bodyType() == null
                ? as
                : as.contentType(route.bodyType()).body(BODIES.getOrDefault(route.toString(), "{}"));
    }

    /** A request that gets past 404 if the thing is there for the caller: any tag will do, and an empty change. */
    public Response call(Request as, Route route, String id) {
        return prepare(as, route).header("If-Match", "*").request(route.method(), addressed(route.path(), id));
    }

    /** Everything as its owner reads it. */
    public Map<String, String> read() {
        var read = new TreeMap<String, String>();
        ids.forEach((kind, id) -> read.put(
                kind, owner.of(tenant).get("/v1/%s/%s".formatted(kind, id)).asString()));
        return read;
    }
}
