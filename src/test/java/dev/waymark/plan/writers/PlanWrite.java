package dev.waymark.plan.writers;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A write to a plan.
 *
 * @param method its HTTP method
 * @param path with the id of what it is about
 * @param body what it sends; null for nothing
 */
record PlanWrite(String method, String path, @Nullable Map<String, Object> body) {

    /**
     * Any of those that a member can make to a plan and its steps; none needs to succeed.
     *
     * @param title one that nothing has, for what it names
     */
    static PlanWrite any(Random random, String plan, List<String> goals, List<String> steps, String title) {
        var step = "/v1/steps/" + steps.get(random.nextInt(steps.size()));
        var goal = "/v1/goals/" + goals.get(random.nextInt(goals.size()));
        return switch (random.nextInt(12)) {
            case 0, 1, 2 -> new PlanWrite("POST", step + "/completion", Map.of());
            case 3 -> new PlanWrite("DELETE", step + "/completion", null);
            case 4 -> new PlanWrite("POST", step + "/skip", Map.of());
            case 5 -> new PlanWrite("PATCH", step, Map.of("title", title));
            case 6 -> new PlanWrite("DELETE", step, null);
            case 7, 8 -> new PlanWrite("POST", goal + "/steps", newStep(random, title));
            case 9 -> new PlanWrite("PATCH", goal, Map.of("title", title));
            case 10 ->
                new PlanWrite("PATCH", plan, Map.of("title", title, "weeklyMinutes", 60 + 30 * random.nextInt(6)));
            default ->
                random.nextBoolean()
                        ? new PlanWrite("POST", plan + "/pause", Map.of())
                        : new PlanWrite("POST", plan + "/resume", null);
        };
    }

    private static Map<String, Object> newStep(Random random, String title) {
        var step = new HashMap<String, Object>(Map.of("title", title, "effortMinutes", 30));
        if (random.nextInt(4) == 0) {
            step.put("cadence", "FREQ=WEEKLY;BYDAY=MO;COUNT=3");
        }
        return step;
    }

    /** Makes it. A change is one of what is there now, and is not made if that cannot be read. */
    Response make(PlanFixtures writer) {
        var request = writer.request();
        if (method.equals("PATCH")) {
            var present = writer.get(path);
            if (present.statusCode() != 200) {
                return present;
            }
            request.header("If-Match", present.header("ETag"));
        }
        request.contentType(method.equals("PATCH") ? "application/merge-patch+json" : "application/json");
        if (body != null) {
            request.body(body);
        }
        return request.request(method, path);
    }

    /** Whether it has changed something when it succeeds: it adds, deletes, or gives a new title. */
    boolean hasToChange() {
        return method.equals("PATCH")
                || path.endsWith("/steps")
                || method.equals("DELETE") && !path.endsWith("/completion");
    }

    /** The same write to another plan, whose parts have other ids. */
    PlanWrite in(UnaryOperator<String> otherPlan) {
        return new PlanWrite(method, otherPlan.apply(path), body);
    }
}
