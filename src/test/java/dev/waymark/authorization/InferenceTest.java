package dev.waymark.authorization;

import static dev.waymark.support.Api.anonymous;
import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThan;

import dev.waymark.support.Answers;
import dev.waymark.support.Api;
import dev.waymark.support.Response;
import dev.waymark.support.Sharing;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Two members who differ only in what they do not share look the same to their coach, to the last figure. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class InferenceTest {

    /** Which record it is, and when it was made. */
    private static final Pattern OTHER = Pattern.compile(
            "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z"
                    + "|\\d{8}T\\d{6}Z|(?<=\"next\":\")[^\"]+|\\b(mia|ben)\\b");

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final String tenant = newTenant();
    private final Api mia = member("mia");
    private final Api ben = member("ben");

    private final Api carl = coach("carl");

    private Response read(String path) {
        return carl.of(tenant).get(path);
    }

    private static String same(Response response) {
        response.then().statusCode(200);
        return OTHER.matcher(response.asString()).replaceAll("-");
    }

    private void lookTheSame(String miasPath, String bensPath) {
        assertThat(same(read(bensPath))).as(bensPath).isEqualTo(same(read(miasPath)));
    }

    private Response post(Api as, String path, Object body) {
        var sent = as.of(tenant).contentType("application/json").body(body).post(path);
        return sent.then().statusCode(lessThan(300));
    }

    @Test
    void resultsDoNotTellOfExhaustion() {
        var levels = Map.of("outdated-skills", 4, "unused-interests", 4, "isolation", 3);
        var rested = new HashMap<>(levels);
        rested.put("exhaustion", 1);
        var tired = new HashMap<>(levels);
        tired.put("exhaustion", 5);
        for (var api : List.of(mia, ben)) {
            Sharing.share(tenant, api.subject(), "carl", "RESULTS");
        }
        var earlier = List.of(
                Answers.of(Answers.LONG, rested).scoredBy(mia.of(tenant)),
                Answers.of(Answers.LONG, tired).scoredBy(ben.of(tenant)));
        var later = List.of(
                Answers.of(Answers.LONG, tired).with("isolation-1", 5).scoredBy(mia.of(tenant)),
                Answers.of(Answers.LONG, rested)
                        .without("exhaustion")
                        .with("isolation-1", 5)
                        .scoredBy(ben.of(tenant)));
        for (var view : List.of("", "/chart.svg", "/change?since=%s", "/change.svg?since=%s")) {
            var path = "/v1/assessments/%s" + view;
            lookTheSame(path.formatted(later.get(0), earlier.get(0)), path.formatted(later.get(1), earlier.get(1)));
        }
        for (var view : List.of("trend", "trend.svg")) {
            var path = "/v1/members/%s/" + view + "?questionnaire=" + Answers.LONG;
            lookTheSame(path.formatted("mia"), path.formatted("ben"));
        }
        assertThat(whatIf(later.get(1))).isEqualTo(whatIf(later.get(0)));
        suppositionsAboutItAreRefused(later.get(0));
    }

    private String whatIf(String assessment) {
        return same(carl.of(tenant)
                .contentType("application/json")
                .body(Map.of("severities", Map.of("isolation", 10)))
                .post("/v1/assessments/" + assessment + "/what-if"));
    }

    /** As if it were in no questionnaire. */
    private void suppositionsAboutItAreRefused(String assessment) {
        for (var body :
                List.of(Map.of("severities", Map.of("exhaustion", 90)), Map.of("answers", Map.of("exhaustion-1", 5)))) {
            carl.of(tenant)
                    .contentType("application/json")
                    .body(body)
                    .post("/v1/assessments/" + assessment + "/what-if")
                    .then()
                    .statusCode(400);
        }
    }

    @Test
    void plansDoNotTellOfPrivateGoals() {
        var plans = new HashMap<String, String>();
        for (var api : List.of(mia, ben)) {
            Sharing.share(tenant, api.subject(), "carl", "PLANS", "WINS", "CHECK_INS");
            plans.put(api.subject(), planOf(api));
        }
        var all = ben.of(tenant).get("/v1/plans/" + plans.get("ben")).json();
        String goal = all.getString("goals.find { it.strategy == '" + SharedRecords.PRIVATE + "' }.id");
        var step = all.getString("goals.find { it.id == '" + goal + "' }.steps[0].id");
        post(ben, "/v1/steps/" + step + "/skip", Map.of());
        for (var view : List.of("", "/progress", "/timeline.svg", "/calendar", "/wins", "/check-ins")) {
            lookTheSame("/v1/plans/" + plans.get("mia") + view, "/v1/plans/" + plans.get("ben") + view);
        }
        var goals = "/v1/goals/";
        lookTheSame(goals + goalOf(plans.get("mia")), goals + goalOf(plans.get("ben")));
        for (var view : List.of(
                "today", "agenda?from=" + TODAY.plusDays(1) + "&to=" + TODAY.plusDays(360), "agenda?limit=2", "wins")) {
            lookTheSame("/v1/members/mia/" + view, "/v1/members/ben/" + view);
        }
        for (var filter : List.of("", "&lifecycle=completed", "&lifecycle=active")) {
            lookTheSame("/v1/plans?memberId=mia" + filter, "/v1/plans?memberId=ben" + filter);
        }
    }

    private String goalOf(String plan) {
        return read("/v1/plans/" + plan).path("goals[0].id");
    }

    /** With one step that is done and one that is due, and of one of them with private goals, longer than the rest. */
    private String planOf(Api as) {
        var wanted = Map.of(
                "strategies",
                List.of("set-goals"),
                "title",
                "A plan",
                "startOn",
                TODAY.minusDays(20).toString(),
                "weeklyMinutes",
                10000,
                "timeZone",
                "UTC");
        String plan = post(as, "/v1/plans", wanted).path("id");
        var path = "/v1/plans/" + plan;
        String goal = post(as, path + "/goals", Map.of("title", "I give a talk", "horizon", "short"))
                .path("id");
        for (var due : List.of(TODAY.minusDays(5), TODAY.plusDays(300))) {
            var step = Map.of("title", "Once", "effortMinutes", 60, "dueOn", due.toString());
            post(as, "/v1/goals/" + goal + "/steps", step);
        }
        if (as == ben) {
            post(as, path + "/strategies", Map.of("strategies", List.of(SharedRecords.PRIVATE)));
        }
        post(as, path + "/check-ins", Map.of("confidence", 5, "mood", as == ben ? 1 : 5));
        String step = as.of(tenant).get("/v1/goals/" + goal).path("steps[0].id");
        post(as, "/v1/steps/" + step + "/completion", Map.of());
        return plan;
    }

    @Test
    void aLinkShowsWhatItsMakerSeesNow() {
        var plan = planOf(ben);
        var consent = Sharing.share(tenant, "ben", "carl", "PLANS");
        String url =
                carl.of(tenant).post("/v1/plans/" + plan + "/timeline-link").path("url");
        var link = url.substring(url.indexOf("/v1/"));
        assertThat(anonymous().get(link).asString())
                .isEqualTo(read("/v1/plans/" + plan + "/timeline.svg").asString())
                .isNotEqualTo(ben.of(tenant)
                        .get("/v1/plans/" + plan + "/timeline.svg")
                        .asString());
        Sharing.revoke(tenant, "ben", consent);
        var gone = anonymous().get(link);
        gone.then().statusCode(404);
        assertThat(gone.<String>path("detail"))
                .isEqualTo(anonymous()
                        .get("/v1/pictures/" + "A".repeat(60) + ".svg")
                        .path("detail"));
    }
}
