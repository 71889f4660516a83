package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;

/** Two writers at one plan: nothing is lost, nothing is done twice, nobody waits for ever. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class ConcurrencyTest {

    private static final int ROUNDS = 5;

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    /** What requests that begin at the same moment are answered. */
    private static List<Integer> statusesOf(List<Callable<Integer>> requests) throws Exception {
        return answersOf(requests);
    }

    private static <T> List<T> answersOf(List<Callable<T>> requests) throws Exception {
        var start = new CyclicBarrier(requests.size());
        var writers = Executors.newFixedThreadPool(requests.size());
        try {
            var answers = writers.invokeAll(requests.stream()
                    .<Callable<T>>map(request -> () -> {
                        start.await();
                        return request.call();
                    })
                    .toList());
            var given = new ArrayList<T>();
            for (var answer : answers) {
                given.add(answer.get());
            }
            return given;
        } finally {
            writers.shutdownNow();
        }
    }

    @RepeatedTest(ROUNDS)
    void countsBothOfTwoCompletions() throws Exception {
        var ids = mia.planWithTwoSteps();
        assertThat(statusesOf(Stream.of(ids.first(), ids.second())
                        .<Callable<Integer>>map(
                                step -> () -> mia.complete(step, "{}").statusCode())
                        .toList()))
                .containsExactly(200, 200);
        var plan = mia.read("/v1/plans/" + ids.plan());
        assertThat(plan.getList("goals[0].steps.status")).containsExactly("done", "done");
        assertThat(plan.getString("lifecycle")).isEqualTo("completed");
        assertThat(mia.read("/v1/plans/" + ids.plan() + "/wins").getList("items.code"))
                .containsExactlyInAnyOrder("first_step", "quarter", "half", "plan");
    }

    @RepeatedTest(ROUNDS)
    void celebratesAWinOnceWhileItIsWorkedOn() throws Exception {
        var ids = mia.planWithTwoSteps();
        mia.complete(ids.first(), "{}");
        var win = "/v1/wins/" + mia.read("/v1/plans/" + ids.plan() + "/wins").getString("items[0].id");
        Callable<Response> celebrate = () -> mia.post(win + "/celebration");
        var answers = answersOf(List.of(celebrate, celebrate, () -> mia.complete(ids.second(), "{}")));
        assertThat(answers).extracting(Response::statusCode).containsOnly(200);
        assertThat(answers.get(0).<String>path("celebratedAt"))
                .isEqualTo(answers.get(1).path("celebratedAt"))
                .isEqualTo(mia.read(win).getString("celebratedAt"));
    }

    @RepeatedTest(ROUNDS)
    void keepsOneCheckInADayAndTheHistoryOfTheOthers() throws Exception {
        var checkIns = "/v1/plans/" + mia.emptyPlan() + "/check-ins";
        Callable<Integer> checkIn =
                () -> mia.post(checkIns, Map.of("confidence", 5)).statusCode();
        assertThat(statusesOf(List.of(checkIn, checkIn, checkIn))).containsOnly(201);
        assertThat(mia.read(checkIns).getList("items")).hasSize(1);
        List<String> history = mia.read(checkIns + "?replaced=true").getList("items.id");
        assertThat(mia.read(checkIns + "?replaced=true").<String>getList("items.replaces"))
                .containsExactly(history.get(1), history.get(2), null);
    }

    @RepeatedTest(ROUNDS)
    void countsEveryOccurrenceThatIsCompletedAtOnce() throws Exception {
        var step = mia.fourMondays();
        assertThat(statusesOf(List.of(
                        () -> mia.complete(step, "{}").statusCode(),
                        () -> mia.complete(step, "{}").statusCode(),
                        () -> mia.complete(step, "{}").statusCode())))
                .containsExactly(200, 200, 200);
        assertThat(mia.read("/v1/steps/" + step).getList("occurrences.status"))
                .containsExactly("done", "done", "done", "todo");
    }

    @RepeatedTest(ROUNDS)
    void letsOneOfTwoChangesWin() throws Exception {
        var plan = "/v1/plans/" + mia.planWithTwoSteps().plan();
        var tag = mia.tagOf(plan);
        assertThat(statusesOf(List.of(
                        () -> mia.patchIf(tag, plan, "{\"title\": \"One\"}").statusCode(),
                        () -> mia.patchIf(tag, plan, "{\"weeklyMinutes\": 60}").statusCode())))
                .containsExactlyInAnyOrder(200, 412);
        var after = mia.read(plan);
        assertThat(after.getString("title").equals("One")).isNotEqualTo(after.getInt("weeklyMinutes") == 60);
    }

    @RepeatedTest(ROUNDS)
    void keepsBothOfTwoNewSteps() throws Exception {
        var ids = mia.planWithTwoSteps();
        Map<String, Object> body = Map.of("title", "One more", "effortMinutes", 180);
        Callable<Integer> add =
                () -> mia.post("/v1/goals/" + ids.goal() + "/steps", body).statusCode();
        assertThat(statusesOf(List.of(add, add))).containsExactly(201, 201);
        var plan = mia.read("/v1/plans/" + ids.plan());
        assertThat(plan.getList("goals[0].steps")).hasSize(4);
        // Each fills a week of its own.
        assertThat(plan.<String>getList("goals[0].steps.dueOn").subList(2, 4)).doesNotHaveDuplicates();
    }

    @RepeatedTest(ROUNDS)
    void pausesOnce() throws Exception {
        var plan = "/v1/plans/" + mia.planWithTwoSteps().plan();
        Callable<Integer> pause =
                () -> mia.post(plan + "/pause", "{\"until\": \"2100-01-01\"}").statusCode();
        assertThat(statusesOf(List.of(pause, pause))).containsExactlyInAnyOrder(200, 409);
        Callable<Integer> resume = () -> mia.post(plan + "/resume").statusCode();
        assertThat(statusesOf(List.of(resume, resume))).containsExactlyInAnyOrder(200, 409);
    }

    @RepeatedTest(ROUNDS)
    void splitsAStepOnce() throws Exception {
        var ids = mia.planWithTwoSteps();
        Callable<Integer> split = () -> mia.post("/v1/steps/" + ids.first() + "/split", "{\"minutes\": [10, 20]}")
                .statusCode();
        // What is ten minutes long by then has no parts of ten and twenty.
        assertThat(statusesOf(List.of(split, split))).containsExactlyInAnyOrder(200, 400);
        assertThat(mia.read("/v1/plans/" + ids.plan()).getList("goals[0].steps"))
                .hasSize(3);
    }

    @RepeatedTest(ROUNDS)
    void deletesAPlanOnceWhileItIsWorkedOn() throws Exception {
        var ids = mia.planWithTwoSteps();
        var plan = "/v1/plans/" + ids.plan();
        var statuses = statusesOf(List.of(
                () -> mia.delete(plan).statusCode(),
                () -> mia.delete(plan).statusCode(),
                () -> mia.complete(ids.first(), "{}").statusCode(),
                () -> mia.delete("/v1/goals/" + ids.goal()).statusCode()));
        assertThat(statuses.subList(0, 2)).containsExactlyInAnyOrder(204, 404);
        assertThat(statuses.get(2)).isIn(200, 404);
        assertThat(statuses.get(3)).isIn(204, 404);
        assertThat(mia.get(plan).statusCode()).isEqualTo(404);
    }
}
