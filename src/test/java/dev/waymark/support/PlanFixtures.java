package dev.waymark.support;

import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Somebody of a tenant of their own, with what they have planned: {@code PlanFixtures.of(member("mia"))}. */
public record PlanFixtures(Api api, String tenant) {

    /** A Monday, long enough ahead that no plan from it on has begun. */
    public static final LocalDate START = LocalDate.of(2100, 1, 4);

    public static final String ZONE = "Europe/Berlin";

    /** Well formed, and nobody's. */
    public static final String NOBODYS = "0195f3a8-6a2e-7cc3-98f4-1df5d3ac1e0b";

    private static final String MERGE_PATCH = "application/merge-patch+json; charset=UTF-8";

    /** An own goal with two steps of half an hour, the second after the first. */
    public record TwoSteps(String plan, String goal, String first, String second) {}

    /** In a tenant that nobody else is in. */
    public static PlanFixtures of(Api api) {
        return new PlanFixtures(api, Api.newTenant());
    }

    /** Somebody else of the same tenant. */
    public PlanFixtures and(Api other) {
        return new PlanFixtures(other, tenant);
    }

    /** The body of a plan from {@link #START} on: three hours a week, weekends off. */
    public static Map<String, Object> wanted(String... strategies) {
        var body = new HashMap<String, Object>();
        body.put("strategies", List.of(strategies));
        body.put("startOn", START.toString());
        body.put("weeklyMinutes", 180);
        body.put("daysOff", List.of("sat", "sun"));
        body.put("timeZone", ZONE);
        return body;
    }

    /** The same with one property set otherwise. */
    public static Map<String, Object> wantedWith(String property, Object value, String... strategies) {
        var body = wanted(strategies);
        body.put(property, value);
        return body;
    }

    /** Three strategies, each with steps that recur. */
    public Json planWithThreeStrategies() {
        return plan(wanted("find-a-mentor", "set-goals", "learn-something-new"));
    }

    public Json plan(Map<String, Object> body) {
        return made(post("/v1/plans", body));
    }

    /** A plan without goals; its id. */
    public String emptyPlan() {
        return plan(wanted()).getString("id");
    }

    /** The id of a new own goal. */
    public String goalIn(String plan) {
        return made(post("/v1/plans/" + plan + "/goals", Map.of("title", "A talk of mine", "horizon", "short")))
                .getString("id");
    }

    /** The id of a new step of half an hour, done once. */
    public String stepIn(String goal, String... after) {
        return made(post(
                        "/v1/goals/" + goal + "/steps",
                        Map.of("title", "Write a page", "effortMinutes", 30, "after", List.of(after))))
                .getString("id");
    }

    /** The id of a new step of half an hour that recurs. */
    public String recurringIn(String goal, String cadence) {
        return made(post(
                        "/v1/goals/" + goal + "/steps",
                        Map.of("title", "Rehearse", "effortMinutes", 30, "cadence", cadence)))
                .getString("id");
    }

    public TwoSteps planWithTwoSteps() {
        var plan = emptyPlan();
        var goal = goalIn(plan);
        var first = stepIn(goal);
        return new TwoSteps(plan, goal, first, stepIn(goal, first));
    }

    /** The id of a step that recurs on four Mondays from {@link #START} on, alone in its plan. */
    public String fourMondays() {
        return recurringIn(goalIn(emptyPlan()), "FREQ=WEEKLY;BYDAY=MO;COUNT=4");
    }

    /** What is there, which must be readable. */
    public Json read(String path) {
        return get(path).then().statusCode(200).extract().json();
    }

    public String tagOf(String path) {
        return get(path).then().statusCode(200).extract().header("ETag");
    }

    /** A request with whatever else a test gives it. */
    public Request request() {
        return api.of(tenant);
    }

    public Response get(String path) {
        return api.of(tenant).get(path);
    }

    public Response getUnless(String tag, String path) {
        return api.of(tenant).header("If-None-Match", tag).get(path);
    }

    public Request with(String header, String value) {
        return api.of(tenant).header(header, value);
    }

    public Response delete(String path) {
        return api.of(tenant).delete(path);
    }

    public Response deleteIf(String tag, String path) {
        return api.of(tenant).header("If-Match", tag).delete(path);
    }

    /** Without any body. */
    public Response post(String path) {
        return api.of(tenant).contentType("application/json").post(path);
    }

    /** A body as a map, or as text that is already JSON. */
    public Response post(String path, Object body) {
        return api.of(tenant).contentType("application/json").body(body).post(path);
    }

    public Response postIf(String tag, String path, Object body) {
        return api.of(tenant)
                .contentType("application/json")
                .header("If-Match", tag)
                .body(body)
                .post(path);
    }

    public Response complete(String step, String body) {
        return post("/v1/steps/" + step + "/completion", body);
    }

    public Response skip(String step, String body) {
        return post("/v1/steps/" + step + "/skip", body);
    }

    /** A change of what is there now. */
    public Response patch(String path, String change) {
        return patchIf(tagOf(path), path, change);
    }

    public Response patchIf(String tag, String path, String change) {
        return api.of(tenant)
                .contentType(MERGE_PATCH)
                .header("If-Match", tag)
                .body(change)
                .patch(path);
    }

    public Response patchUnconditionally(String path, String change) {
        return api.of(tenant).contentType(MERGE_PATCH).body(change).patch(path);
    }

    private static Json made(Response response) {
        return response.then().statusCode(equalTo(201)).extract().json();
    }
}
