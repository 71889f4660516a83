package dev.waymark.support;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Routes.Route;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

/** One thing of every kind that a member can have; the plan began weeks ago, so that something is due. */
public final class Belongings {

    public static final String PLAN =
            """
            {"strategies": ["find-a-mentor"], "startOn": "%s", "weeklyMinutes": 120, "timeZone": "Europe/Berlin"}""".formatted(LocalDate.now(ZoneOffset.UTC).minusWeeks(3));

    /** Which is not for the owner, by their own choice. */
    static final String STRATEGY = "find-a-mentor";

    /** Of a worksheet of that strategy. */
    public static final String RECORD = """
            {"kind": "candidate", "fields": {"person": "Ada", "expertise": 3, "manner": 2, "time": 1, "independent": "independent"}}""";

    /** In which the owner is. */
    static final String COHORT = "autumn";

    /** What the paths of the catalog ask for, by kind. */
    private static final Map<String, String> KEYS =
            Map.of("strategies", STRATEGY, "causes", "isolation", "questionnaires", Answers.SHORT, "cohorts", COHORT);

    /** What a route must be sent to change anything; the others are sent an empty body. */
    private static final Map<String, String> BODIES = Map.of(
            "PUT /v1/assessments/{id}/choices/{strategy}", "{\"choice\": \"already_tried\"}",
            "PUT /v1/members/{memberId}/cohorts", "{\"cohorts\": [\"spring\"]}",
            "POST /v1/members/{memberId}/worksheets/{strategy}/records", RECORD);

    private final Api owner;
    private final Api coach;
    private final String tenant;
    private final OneOfEach things;

    private Belongings(Api owner, Api coach, String tenant) {
        this.owner = owner;
        this.coach = coach;
        this.tenant = tenant;
        this.things = new OneOfEach(owner, coach, tenant);
    }

    /** All of it at once, with a coach whom nobody else has. */
    public static Belongings of(Api owner, String tenant) {
        return of(owner, Api.coach("coach-" + UUID.randomUUID()), tenant);
    }

    /** All of it at once, with what this coach writes for the owner. */
    public static Belongings of(Api owner, Api coach, String tenant) {
        var all = new Belongings(owner, coach, tenant);
        all.things.makeAll();
        return all;
    }

    /** Only what is asked for, when it is: for tests that need new things for each of many routes. */
    public static Belongings asNeeded(Api owner, Api coach, String tenant) {
        return new Belongings(owner, coach, tenant);
    }

    /** The id that a route asks for. What changes a member as a whole finds everything of theirs. */
    public String idFor(Route route) {
        if (!route.isOfAMember()) {
            return things.id(route.kind());
        }
        if (route.writes() && route.isFor(Api.service())) {
            things.makeAll();
        }
        return owner.subject();
    }

    /** Who sends a request: their owner, or somebody who may where the owner may not. */
    public Request as(Route route) {
        if (!route.isFor(owner) && route.isFor(coach)) {
            things.shareWithCoach();
            return coach.of(tenant);
        }
        return Stream.of(owner, Api.service(), Api.admin())
                .filter(route::isFor)
                .findFirst()
                .orElse(owner)
                .of(tenant);
    }

    public String id(String kind) {
        return things.id(kind);
    }

    /** The address of something that is there. */
    public String address(Route route) {
        var path = route.path();
        if (path.contains("{secret}")) {
            return path.contains("/pictures/") ? things.timelineLink() : things.calendarFeed();
        }
        if (path.contains("{key}")) {
            if (route.kind().equals("cohorts")) {
                things.cohort();
            }
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
            as.queryParam(parameter, valueFor(parameter));
        }
        return route.bodyType() == null
                ? as
                : as.contentType(route.bodyType()).body(BODIES.getOrDefault(route.toString(), "{}"));
    }

    private String valueFor(String parameter) {
        return switch (parameter) {
            case "since" -> things.earlierAssessment();
            case "questionnaire" -> Answers.SHORT;
            default -> throw new AssertionError(parameter + ": give it a value here");
        };
    }

    /** A request that gets past 404 if the thing is there for the caller: any tag will do, and an empty change. */
    public Response call(Request as, Route route, String id) {
        return prepare(as, route).header("If-Match", "*").request(route.method(), addressed(route.path(), id));
    }

    /** Calls every route that reads as a coach, who sees all of it but what is private. */
    public void readByACoach() {
        var coach = Api.coach("coach-of-" + owner.subject());
        Sharing.share(tenant, owner.subject(), coach.subject(), "RESULTS", "PLANS", "CHECK_INS", "WINS");
        Routes.ofMembers().filter(Route::gets).forEach(route -> {
            var request = prepare(coach.of(tenant), route);
            (route.hasVariables() ? request : request.queryParam("memberId", owner.subject())).get(address(route));
        });
    }

    /** Everything as its owner reads it. */
    public Map<String, String> read() {
        var read = new TreeMap<String, String>();
        things.ids()
                .forEach((kind, id) -> read.put(
                        kind,
                        owner.of(tenant).get("/v1/%s/%s".formatted(kind, id)).asString()));
        return read;
    }
}
