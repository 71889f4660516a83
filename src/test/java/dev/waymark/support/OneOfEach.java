package dev.waymark.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** One thing of each kind of a member and of the coach who writes for them, made when it is first asked for. */
final class OneOfEach {

    /** What paths name by an id. The erasure comes first, because it takes everything. */
    private static final List<String> KINDS = List.of(("erasures plans goals steps check-ins wins assessments"
                    + " worksheet-records notes suggestions sessions consents consent-requests")
            .split(" "));

    private static final String[] EVERY_SCOPE = {"RESULTS", "PLANS", "CHECK_INS", "WINS", "WORKSHEETS", "WELLBEING"};

    private final Api owner;
    private final Api coach;
    private final String tenant;
    private final Map<String, String> made = new TreeMap<>();

    OneOfEach(Api owner, Api coach, String tenant) {
        this.owner = owner;
        this.coach = coach;
        this.tenant = tenant;
    }

    /** The id of a thing of this kind. */
    String id(String kind) {
        assertThat(KINDS)
                .as("%s: make one here, so that its isolation is tested", kind)
                .contains(kind);
        return get(kind);
    }

    /** Makes a thing of each kind, and what has no id. */
    void makeAll() {
        KINDS.forEach(this::get);
        timelineLink();
        cohort();
        get("resume");
    }

    /** The ids of what has been made, by kind. */
    Map<String, String> ids() {
        var ids = new TreeMap<>(made);
        ids.keySet().retainAll(KINDS);
        return ids;
    }

    /** An assessment before that of {@link #id}. */
    String earlierAssessment() {
        return get("assessments").isEmpty() ? "" : get("earlier assessment");
    }

    /** The path of the plan's calendar feed, which opens it without a token. */
    String calendarFeed() {
        return get("plans").isEmpty() ? "" : get("calendar feed");
    }

    /** The path of a picture, which opens it without a token. */
    String timelineLink() {
        return get("timeline link");
    }

    /** The owner and others are in the cohort of {@link Belongings}. */
    void cohort() {
        get("cohort");
    }

    /** The coach from now on reads all there is. */
    void shareWithCoach() {
        get("share");
    }

    private String get(String what) {
        if (!made.containsKey(what)) {
            make(what);
        }
        return made.get(what);
    }

    private void make(String what) {
        switch (what) {
            case "erasures" -> {
                assertThat(made).as("what the erasure would take").isEmpty();
                made.put(what, Erasing.eraseAndReadmit(owner, tenant));
            }
            case "plans", "goals", "steps" -> plan();
            case "check-ins" -> made.put(what, post(owner, ofPlan("/check-ins"), "{\"confidence\": 6}"));
            case "wins" -> made.put(what, as().get(ofPlan("/wins")).path("items[0].id"));
            case "assessments" -> assessments();
            case "worksheet-records" -> made.put(what, Keeping.record(owner, tenant));
            case "timeline link" -> made.put(what, pathOf(ofPlan("/timeline-link")));
            case "share", "notes", "suggestions", "sessions", "consents", "consent-requests" ->
                made.put(what, ofCoach(what));
            case "resume" -> made.put(what, Keeping.resume(owner, tenant));
            case "cohort" -> {
                Sorting.withOthers(tenant, Belongings.COHORT, owner.subject());
                made.put(what, Belongings.COHORT);
            }
            default -> throw new IllegalArgumentException(what);
        }
    }

    private String ofCoach(String what) {
        var member = owner.subject();
        return switch (what) {
            case "share" ->
                Sharing.share(tenant, member, coach.subject(), EVERY_SCOPE).toString();
            case "notes" ->
                written(
                        "/v1/members/" + member + "/notes",
                        "{\"text\": \"Likes to talk on Mondays\", \"visibility\": \"shared\"}");
            case "sessions" ->
                written(
                        "/v1/members/" + member + "/sessions",
                        "{\"at\": \"2026-03-02T09:00:00Z\", \"durationMinutes\": 50}");
            case "suggestions" -> written(ofPlan("/suggestions"), "{\"message\": \"You are doing well\"}");
            case "consents" ->
                Sharing.readUnderAConsent(tenant, member, "reader-" + UUID.randomUUID(), get("plans"), EVERY_SCOPE);
            default -> Sharing.ask(tenant, member, coach.subject());
        };
    }

    private Request as() {
        return owner.of(tenant);
    }

    private String ofPlan(String rest) {
        return "/v1/plans/" + get("plans") + rest;
    }

    /** Its first step is done, so that there is something to reopen and a win; there is an outcome and a feed to take back. */
    private void plan() {
        var plan = as().contentType("application/json").body(Belongings.PLAN).post("/v1/plans");
        made.put("plans", plan.path("id"));
        made.put("goals", plan.path("goals[0].id"));
        made.put("steps", plan.path("goals[0].steps[0].id"));
        as().contentType("application/json")
                .body("{\"achievement\": \"partly_achieved\"}")
                .put("/v1/goals/" + get("goals") + "/outcome")
                .then()
                .statusCode(200);
        as().post("/v1/steps/" + get("steps") + "/completion").then().statusCode(200);
        made.put("calendar feed", pathOf(ofPlan("/calendar-feed")));
    }

    private void assessments() {
        made.put("earlier assessment", Answers.lonelyInShort().scoredBy(as()));
        var assessment = Answers.lonelyInShort().scoredBy(as());
        as().contentType("application/json")
                .body("{\"choice\": \"not_for_me\", \"reason\": \"I work alone\"}")
                .put("/v1/assessments/%s/choices/%s".formatted(assessment, Belongings.STRATEGY))
                .then()
                .statusCode(200);
        made.put("assessments", assessment);
    }

    private String written(String path, String body) {
        shareWithCoach();
        return post(coach, path, body);
    }

    private String post(Api as, String path, String body) {
        return as.of(tenant)
                .contentType("application/json")
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Of the link that a request makes. */
    private String pathOf(String maker) {
        return as().post(maker).<String>path("url").replaceFirst(".*(?=/v1/)", "");
    }
}
