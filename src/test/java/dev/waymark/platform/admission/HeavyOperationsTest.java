package dev.waymark.platform.admission;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.platform.admission.Gate.Pass;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.PlanFixtures.TwoSteps;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** As many compute for long as may: more of them wait and are then refused, and everything else goes on. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class HeavyOperationsTest {

    /** More than the service has threads for. */
    private static final int FLOOD = 250;

    private static final String ANSWERS = """
            {"questionnaire": "career-rut-short", "answers": {}}""";

    private final ExecutorService clients = Executors.newFixedThreadPool(FLOOD);
    private final List<Pass> others = new ArrayList<>();
    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private TwoSteps plan;

    @Inject
    Turns turns;

    @BeforeEach
    void othersComputeForLong() {
        plan = mia.planWithTwoSteps();
        try {
            while (true) {
                others.add(turns.take(new Claim("tenant " + others.size(), null, false, true), Duration.ZERO));
            }
        } catch (ProblemException full) {
            assertThat(others).hasSize(4 * Runtime.getRuntime().availableProcessors());
        }
    }

    @AfterEach
    void end() {
        others.forEach(Pass::close);
        clients.shutdownNow();
    }

    private List<Response> together(Stream<Supplier<Response>> requests) {
        var responses = requests.map(request -> CompletableFuture.supplyAsync(request, clients))
                .toList();
        return responses.stream().map(CompletableFuture::join).toList();
    }

    private Stream<Supplier<Response>> heavy() {
        var path = "/v1/plans/" + plan.plan();
        return Stream.of(
                () -> mia.post("/v1/evaluations", ANSWERS),
                () -> mia.post("/v1/evaluations/next-items", ANSWERS),
                () -> mia.post("/v1/evaluations/chart", ANSWERS),
                () -> mia.post("/v1/plan-previews", PlanFixtures.wanted("find-a-mentor")),
                () -> mia.post(path + "/replan", "{\"dryRun\": true}"),
                () -> mia.get(path + "/timeline.svg"),
                () -> mia.request().accept("text/calendar").get(path + "/calendar"));
    }

    @Test
    void waitForTheirTurnAndNotForLong() {
        assertThat(together(heavy()))
                .allSatisfy(refused -> refused.then()
                        .statusCode(503)
                        .body("type", endsWith("/problems/unavailable"))
                        .body("detail", containsString("Too many requests are waiting"))
                        .header("Retry-After", equalTo("5")));
        others.forEach(Pass::close);
        assertThat(together(heavy())).allSatisfy(answer -> answer.then().statusCode(200));
    }

    @Test
    void leaveThreadsToEverythingElse() {
        var flood = Stream.generate(
                        () -> CompletableFuture.supplyAsync(() -> mia.post("/v1/evaluations", ANSWERS), clients))
                .limit(FLOOD)
                .toList();
        mia.read("/v1/plans/" + plan.plan());
        mia.read("/v1/strategies");
        mia.complete(plan.first(), "{}").then().statusCode(200);
        assertThat(flood)
                .extracting(CompletableFuture::join)
                .extracting(Response::statusCode)
                .containsOnly(503);
    }
}
