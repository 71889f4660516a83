package dev.waymark.authorization;

import dev.waymark.support.Answers;
import dev.waymark.support.Api;
import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.Routes.Route;
import dev.waymark.support.Sharing;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A member with something of every kind, of which much is private: what must not be seen is written so that it is found anywhere. */
final class SharedRecords {

    static final String PRIVATE = "invest-in-self-care";

    /** In whatever the member has written about what is private. */
    static final String MARK = "zweigeheim";

    /** Who has suggested something that no other coach sees. */
    private static final String OTHER_COACH = "carla";

    private final Api owner;
    private final String tenant;
    private final Map<String, List<String>> open;
    private final Map<String, List<String>> hidden;
    private final String earlier;

    /** Ids by the coach's name. */
    private final Map<String, String> suggestions = new TreeMap<>();

    private SharedRecords(
            Api owner,
            String tenant,
            Map<String, List<String>> open,
            Map<String, List<String>> hidden,
            String earlier) {
        this.owner = owner;
        this.tenant = tenant;
        this.open = open;
        this.hidden = hidden;
        this.earlier = earlier;
    }

    static SharedRecords of(Api owner, String tenant) {
        var maker = new RecordMaker(owner, tenant);
        var earlier = Answers.wornOut().scoredBy(owner.of(tenant));
        var plan = maker.plan("find-a-mentor", PRIVATE);
        var alone = maker.plan(PRIVATE);
        maker.tellOf(alone);
        maker.tellOf(plan);
        maker.checkIn(plan);
        maker.worksheets();
        var later = Answers.wornOut().with("isolation-1", 5).scoredBy(owner.of(tenant));
        maker.post(
                "PUT",
                "/v1/assessments/%s/choices/%s".formatted(later, PRIVATE),
                Map.of("choice", "not_for_me", "reason", MARK + " reason"));
        var draft = Answers.wornOut().draftedBy(owner.of(tenant));
        maker.shared("plans", plan.getString("id"), alone.getString("id"));
        maker.shared("assessments", later);
        maker.keep("drafts", draft);
        var records = new SharedRecords(owner, tenant, maker.open, maker.hidden, earlier);
        Sharing.share(tenant, owner.subject(), OTHER_COACH, "PLANS");
        records.suggest(OTHER_COACH);
        return records;
    }

    /** A coach who reads the plan suggests something. */
    void suggest(String coach) {
        var suggestion = Api.coach(coach)
                .of(tenant)
                .contentType("application/json")
                .body("{\"message\": \"You are doing well\"}")
                .post("/v1/plans/" + open.get("plans").get(0) + "/suggestions");
        suggestion.then().statusCode(201);
        suggestions.put(coach, suggestion.path("id"));
    }

    String member() {
        return owner.subject();
    }

    /** What this coach sees of a kind if they see that kind at all: of suggestions, their own. */
    List<String> open(Route route, String coach) {
        if (route.kind().equals("suggestions")) {
            return List.of(suggestions.getOrDefault(coach, suggestions.get(OTHER_COACH)));
        }
        return route.isOfAMember() || !route.hasVariables() ? List.of(member()) : open.get(route.kind());
    }

    /** What is seen of a kind only by those who see what is private. */
    List<String> hidden(Route route) {
        return route.isOfAMember() ? List.of() : hidden.getOrDefault(route.kind(), List.of());
    }

    /** That nobody but their owner sees. */
    List<String> drafts() {
        return hidden.get("drafts");
    }

    /** What no coach sees who calls this route. */
    List<String> unseen(Route route) {
        return switch (route.kind()) {
            case "assessments" -> drafts();
            case "suggestions" -> List.of(suggestions.get(OTHER_COACH));
            default -> List.of();
        };
    }

    /** What stands in no response that is not for it. */
    Stream<String> marks() {
        return Stream.concat(
                Stream.of(MARK, PRIVATE, "make room for rest", "exhaustion"),
                hidden.values().stream().flatMap(List::stream));
    }

    /** A request with the parameters and the body that the route cannot do without. */
    Response call(Request as, Route route, String id) {
        var values = Map.of("since", earlier, "questionnaire", Answers.LONG);
        route.query().forEach(parameter -> as.queryParam(parameter, values.get(parameter)));
        if (!route.hasVariables()) {
            as.queryParam("memberId", id);
        }
        if (route.bodyType() != null) {
            as.contentType(route.bodyType()).body("{}");
        }
        return as.header("X-Request-Id", "sight")
                .request(
                        route.method(),
                        route.path()
                                .replace("{id}", id)
                                .replace("{memberId}", id)
                                .replace("{strategy}", "find-a-mentor"));
    }
}
