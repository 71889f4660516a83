package dev.waymark.authorization;

import static org.hamcrest.Matchers.lessThan;

import dev.waymark.support.Api;
import dev.waymark.support.Json;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Writes the records of {@link SharedRecords}, and notes which of them are private. */
final class RecordMaker {

    private static final String PRIVATE = SharedRecords.PRIVATE;

    private static final String MARK = SharedRecords.MARK;

    private static final LocalDate TODAY = LocalDate.now(ZoneOffset.UTC);

    private final Api owner;
    private final String tenant;
    final Map<String, List<String>> open = new TreeMap<>();
    final Map<String, List<String>> hidden = new TreeMap<>();

    RecordMaker(Api owner, String tenant) {
        this.owner = owner;
        this.tenant = tenant;
    }

    void shared(String kind, String... ids) {
        open.computeIfAbsent(kind, any -> new ArrayList<>()).addAll(List.of(ids));
    }

    void keep(String kind, String... ids) {
        hidden.computeIfAbsent(kind, any -> new ArrayList<>()).addAll(List.of(ids));
    }

    Json post(String method, String path, Object body) {
        var sent = owner.of(tenant)
                .contentType(method.equals("PATCH") ? "application/merge-patch+json" : "application/json")
                .header("If-Match", "*")
                .body(body)
                .request(method, path);
        sent.then().statusCode(lessThan(300));
        return sent.json();
    }

    Json plan(String... strategies) {
        return post(
                "POST",
                "/v1/plans",
                Map.of(
                        "strategies",
                        List.of(strategies),
                        "startOn",
                        TODAY.minusWeeks(3).toString(),
                        "weeklyMinutes",
                        600,
                        "timeZone",
                        "Europe/Berlin"));
    }

    private static String idIn(Map<String, Object> record) {
        return (String) record.get("id");
    }

    /** Marks what is private, does the first of it before all else, and then some of the rest. */
    void tellOf(Json plan) {
        for (var goal : plan.<Map<String, Object>>getList("goals")) {
            var isPrivate = PRIVATE.equals(goal.get("strategy"));
            @SuppressWarnings("unchecked")
            var steps = (List<Map<String, Object>>) goal.get("steps");
            var ids = steps.stream().map(RecordMaker::idIn).toArray(String[]::new);
            if (isPrivate) {
                keep("goals", idIn(goal));
                keep("steps", ids);
                mark(idIn(goal), ids);
            } else {
                shared("goals", idIn(goal));
                shared("steps", ids);
            }
        }
        conclude(hidden);
        if (open.containsKey("goals")) {
            conclude(open);
        }
        wins(plan.getString("id"));
    }

    private void mark(String goal, String... steps) {
        post("PATCH", "/v1/goals/" + goal, Map.of("title", MARK + " goal"));
        for (var step : steps) {
            post("PATCH", "/v1/steps/" + step, Map.of("title", MARK + " step", "shortTitle", MARK));
        }
        var extra = post("POST", "/v1/goals/" + goal + "/steps", Map.of("title", MARK + " once", "effortMinutes", 600));
        keep("steps", extra.getString("id"));
        post("POST", "/v1/steps/" + extra.getString("id") + "/completion", Map.of("note", MARK + " note"));
    }

    private void conclude(Map<String, List<String>> records) {
        var goal = records.get("goals").get(records.get("goals").size() - 1);
        var own = post("POST", "/v1/goals/" + goal + "/steps", Map.of("title", "Once more", "effortMinutes", 30));
        records.get("steps").add(own.getString("id"));
        post("POST", "/v1/steps/" + own.getString("id") + "/completion", Map.of());
        post("PUT", "/v1/goals/" + goal + "/outcome", Map.of("achievement", "achieved"));
    }

    private void wins(String plan) {
        var wins = owner.of(tenant).get("/v1/plans/" + plan + "/wins").json();
        for (var win : wins.<Map<String, Object>>getList("items")) {
            if (win.get("goalId") == null || hidden.get("goals").contains((String) win.get("goalId"))) {
                keep("wins", idIn(win));
            } else {
                shared("wins", idIn(win));
            }
        }
    }

    /** One of a worksheet that is shared, and one of the private one. */
    void worksheets() {
        var mentor = Map.of("person", "Ada", "expertise", 3, "manner", 2, "time", 1, "independent", "independent");
        shared("worksheet-records", kept("find-a-mentor", "candidate", mentor));
        var rest = Map.of("day", TODAY.toString(), "energy", 1, "sleep", 1, "switchedOff", 1, "note", MARK + " note");
        keep("worksheet-records", kept(PRIVATE, "check-in", rest));
    }

    private String kept(String strategy, String kind, Object fields) {
        var path = "/v1/members/%s/worksheets/%s/records".formatted(owner.subject(), strategy);
        return post("POST", path, Map.of("kind", kind, "fields", fields)).getString("id");
    }

    /** Low, so that the member is told where to turn. */
    void checkIn(Json plan) {
        var path = "/v1/plans/" + plan.getString("id") + "/check-ins";
        for (var day = 4; day >= 0; day--) {
            var on = TODAY.minusDays(day).toString();
            var low = post("POST", path, Map.of("on", on, "mood", 1, "energy", 1, "note", "As said"));
            shared("check-ins", low.getString("id"));
        }
        var felt = post("POST", path, Map.of("on", TODAY.minusDays(6).toString(), "mood", 1));
        keep("check-ins", felt.getString("id"));
        var goal = hidden.get("goals").get(hidden.get("goals").size() - 1);
        var about = post("POST", path, Map.of("goalId", goal, "confidence", 3, "note", MARK + " note"));
        keep("check-ins", about.getString("id"));
    }
}
