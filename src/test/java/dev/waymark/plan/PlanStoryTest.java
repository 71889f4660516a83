package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.PlanFixtures.wanted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.MovableClock;
import dev.waymark.support.PlanBody;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever people do with their plans, in whatever order, what a plan promises holds after each move. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PlanStoryTest {

    private static final int MOVES = 20;

    @Inject
    MovableClock clock;

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private LocalDate today = LocalDate.parse("2027-02-03");
    private Random random;
    private String plan;

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void keepsItsPromises(long seed) {
        random = new Random(seed);
        pass(0);
        var body = wanted("find-a-mentor", "set-goals");
        body.put("startOn", today.toString());
        plan = "/v1/plans/" + mia.plan(body).getString("id");
        var before = PlanBody.of(mia.read(plan));
        var standing = Standing.of(mia, plan);
        for (var move = 1; move <= MOVES; move++) {
            var what = "seed %d, move %d: %s".formatted(seed, move, makeAMove(before));
            var after = PlanBody.of(mia.read(plan));
            holds(what, before, after);
            standing = Standing.of(mia, plan).follows(standing, what);
            before = after;
        }
    }

    private String pass(int days) {
        today = today.plusDays(days);
        clock.stopAt(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
        return days + " days pass";
    }

    /** A move that the state allows; returns what it was. */
    private String makeAMove(PlanBody now) {
        var open = now.steps().stream().filter(PlanStoryTest::isOpen).toList();
        var step = open.isEmpty() ? now.steps().get(0) : open.get(random.nextInt(open.size()));
        var path = "/v1/steps/" + step.get("id");
        return switch (open.isEmpty() ? 7 : random.nextInt(17)) {
            case 0 -> done("complete", mia.complete((String) step.get("id"), "{}"));
            case 1 -> done("skip", mia.skip((String) step.get("id"), "{}"));
            case 2, 3 -> pauseOrResume();
            case 4 -> done("minutes", mia.patch(plan, "{\"weeklyMinutes\": " + (120 + 30 * random.nextInt(4)) + "}"));
            case 5 -> done("days off", mia.patch(plan, "{\"daysOff\": [\"" + anyDay() + "\", \"sun\"]}"));
            case 6 -> done("set a day", mia.patch(path, setDay(step)));
            case 7 -> done("add", mia.post("/v1/goals/" + now.goals().get(0).get("id") + "/steps", newStep(now)));
            case 8 -> split(step, path);
            case 9 -> done("delete", mia.delete(path));
            case 10 -> reopen(now);
            case 11, 12, 13 -> pass(1 + random.nextInt(12));
            case 14 -> reorder(now);
            case 15 -> addStrategy(now);
            default -> done("replan", mia.post(plan + "/replan", "{\"dryRun\": " + random.nextBoolean() + "}"));
        };
    }

    private static String done(String what, Response answer) {
        assertThat(answer.statusCode()).as("%s: %s", what, answer.asString()).isBetween(200, 204);
        return what;
    }

    private String pauseOrResume() {
        if (mia.read(plan).getString("lifecycle").equals("on_hold")) {
            return done("resume", mia.post(plan + "/resume"));
        }
        var until = today.plusDays(1 + random.nextInt(30));
        var body = random.nextBoolean() ? "{}" : "{\"until\": \"" + until + "\"}";
        return done("pause " + body, mia.post(plan + "/pause", body));
    }

    private String anyDay() {
        return List.of("mon", "wed", "fri", "sat").get(random.nextInt(4));
    }

    private String setDay(Map<String, Object> step) {
        if (step.get("cadence") != null) {
            return "{\"title\": \"Mine\"}";
        }
        var day = today.plusDays(random.nextInt(60));
        return random.nextInt(3) == 0 ? "{\"dueOn\": null}" : "{\"dueOn\": \"" + day + "\"}";
    }

    private Map<String, Object> newStep(PlanBody now) {
        var before = now.steps().get(random.nextInt(now.steps().size())).get("id");
        return Map.of("title", "One more", "effortMinutes", 10 + random.nextInt(50), "after", List.of(before));
    }

    private String split(Map<String, Object> step, String path) {
        var minutes = (Integer) step.get("effortMinutes");
        if (step.get("cadence") != null || minutes < 2) {
            return "nothing";
        }
        return done("split", mia.post(path + "/split", "{\"minutes\": [1, " + (minutes - 1) + "]}"));
    }

    private String reopen(PlanBody now) {
        var closed = now.steps().stream().filter(step -> !isOpen(step)).toList();
        if (closed.isEmpty()) {
            return "nothing";
        }
        var step = closed.get(random.nextInt(closed.size()));
        return done("reopen", mia.delete("/v1/steps/" + step.get("id") + "/completion"));
    }

    private String reorder(PlanBody now) {
        var named = now.steps().get(random.nextInt(now.steps().size())).get("id");
        return done("reorder", mia.post(plan + "/replan", Map.of("stepOrder", List.of(named))));
    }

    private String addStrategy(PlanBody now) {
        var more = List.of("build-your-network", "reflect-on-goals").get(random.nextInt(2));
        return now.goals().stream().anyMatch(goal -> more.equals(goal.get("strategy")))
                ? "nothing"
                : done("add " + more, mia.post(plan + "/strategies", Map.of("strategies", List.of(more))));
    }

    private void holds(String move, PlanBody before, PlanBody now) {
        var open = now.steps().stream().filter(PlanStoryTest::isOpen).toList();
        assertThat(now.get("lifecycle").equals("completed")).as(move).isEqualTo(open.isEmpty());
        assertThat(now.get("lifecycle").equals("on_hold")).as(move).isEqualTo(now.get("pause") != null);
        assertThat(mia.read("/v1/plans").getString("items[0].lifecycle")).isEqualTo(now.get("lifecycle"));
        for (var step : before.steps()) {
            if (!isOpen(step) && !move.contains("reopen")) {
                assertThat(history(now.step("id", step.get("id")))).as(move).isEqualTo(history(step));
            }
        }
        var movable = open.stream()
                .filter(step -> step.get("dueOnFixed").equals(false))
                .toList();
        laysLawfully(move, now, movable);
        for (var step : movable) {
            for (var first : PlanBody.after(step)) {
                var waitedFor = now.step("id", first);
                assertThat(PlanBody.dueOn(step))
                        .as("%s: %s after %s", move, step, waitedFor)
                        .isAfterOrEqualTo(
                                waitedFor.get("completedOn") == null ? PlanBody.dueOn(waitedFor) : LocalDate.MIN);
            }
        }
    }

    private static void laysLawfully(String move, PlanBody plan, List<Map<String, Object>> movable) {
        var minutes = new TreeMap<LocalDate, Integer>();
        for (var step : movable) {
            var works = step.get("cadence") == null ? List.of(step) : PlanBody.occurrences(step);
            for (var work : works.stream().filter(PlanStoryTest::isOpen).toList()) {
                var day = PlanBody.dueOn(work);
                assertThat(plan.daysOff())
                        .as(move)
                        .doesNotContain(
                                day.getDayOfWeek().name().substring(0, 3).toLowerCase());
                minutes.merge(day.with(DayOfWeek.MONDAY), (Integer) step.get("effortMinutes"), Integer::sum);
            }
        }
        assertThat(minutes.values())
                .as("%s: %s", move, minutes)
                .allMatch(week -> week <= (Integer) plan.get("weeklyMinutes"));
    }

    private static List<Object> history(Map<String, Object> step) {
        return Stream.of("title", "status", "dueOn", "completedOn", "effortMinutes")
                .map(step::get)
                .toList();
    }

    private static boolean isOpen(Map<String, Object> work) {
        return List.of("todo", "doing").contains(work.get("status"));
    }
}
