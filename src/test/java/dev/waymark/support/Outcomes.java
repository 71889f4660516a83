package dev.waymark.support;

import java.util.Map;

/** What members say about their goals. */
public final class Outcomes {

    private Outcomes() {}

    /** @param achievement {@code achieved}, {@code partly_achieved} or {@code not_achieved} */
    public static Response conclude(PlanFixtures who, String goal, String achievement) {
        return put(who, goal, Map.of("achievement", achievement));
    }

    /** A body as a map, or as text that is already JSON. */
    public static Response put(PlanFixtures who, String goal, Object body) {
        return who.request().contentType("application/json").body(body).put(addressOf(goal));
    }

    public static Response takeBack(PlanFixtures who, String goal) {
        return who.delete(addressOf(goal));
    }

    public static String addressOf(String goal) {
        return "/v1/goals/" + goal + "/outcome";
    }

    /** Says of every goal of a plan that is asked about that it is achieved. */
    public static void achieveWhatIsAsked(PlanFixtures who, String plan) {
        who.read(plan)
                .<String>getList("goals.findAll { it.awaitingOutcome }.id")
                .forEach(goal -> conclude(who, goal, "achieved").then().statusCode(200));
    }
}
