package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;

import dev.waymark.support.PlanFixtures;
import dev.waymark.support.PlanFixtures.TwoSteps;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The moves of a plan and of a step in each state; a refusal says which moves are possible. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PlanMovesTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    private TwoSteps planThatIs(String state) {
        var ids = mia.planWithTwoSteps();
        var plan = "/v1/plans/" + ids.plan();
        switch (state) {
            case "on_hold" -> mia.post(plan + "/pause");
            case "completed" -> List.of(ids.first(), ids.second()).forEach(step -> mia.complete(step, "{}"));
            case "cancelled" -> mia.patch(plan, "{\"lifecycle\": \"cancelled\"}");
            default -> assertThat(state).isEqualTo("active");
        }
        assertThat(mia.read(plan).getString("lifecycle")).isEqualTo(state);
        return ids;
    }

    /** A cell is the state that comes of it, or the legal moves that the refusal lists. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            state     | pause                                                             | resume                                                             | cancel
            active    | on_hold                                                           | on_hold pausePlan, completed completeStep, cancelled updatePlan    | cancelled
            on_hold   | active resumePlan, completed completeStep, cancelled updatePlan   | active                                                             | cancelled
            completed | active reopenStep                                                 | active reopenStep                                                  | active reopenStep
            cancelled | none                                                              | none                                                               | none
            """)
    void ofAPlan(String state, String pause, String resume, String cancel) {
        for (var move : List.of("pause", "resume", "cancel")) {
            var plan = "/v1/plans/" + planThatIs(state).plan();
            var tag = mia.tagOf(plan);
            var expected = move.equals("pause") ? pause : move.equals("resume") ? resume : cancel;
            var answer = move.equals("cancel")
                    ? mia.patch(plan, "{\"lifecycle\": \"cancelled\"}")
                    : mia.post(plan + "/" + move);
            isOrIsRefused(answer, "lifecycle", expected);
            if (answer.statusCode() == 409) {
                assertThat(mia.tagOf(plan)).isEqualTo(tag);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', useHeadersInDisplayName = true, textBlock = """
            state   | complete        | skip            | begin           | lay aside
            todo    | done            | skipped         | doing           | todo
            doing   | done            | skipped         | doing           | todo
            done    | done            | todo reopenStep | todo reopenStep | todo reopenStep
            skipped | todo reopenStep | skipped         | todo reopenStep | todo reopenStep
            """)
    void ofAStep(String state, String complete, String skip, String begin, String layAside) {
        for (var move : List.of("complete", "skip", "begin", "lay aside")) {
            var id = mia.planWithTwoSteps().first();
            switch (state) {
                case "doing" -> begin(id, "doing");
                case "done" -> mia.complete(id, "{}");
                case "skipped" -> mia.skip(id, "{}");
                default -> assertThat(state).isEqualTo("todo");
            }
            switch (move) {
                case "complete" -> isOrIsRefused(mia.complete(id, "{}"), "status", complete);
                case "skip" -> isOrIsRefused(mia.skip(id, "{}"), "status", skip);
                case "begin" -> isOrIsRefused(begin(id, "doing"), "status", begin);
                default -> isOrIsRefused(begin(id, "todo"), "status", layAside);
            }
        }
    }

    private Response begin(String step, String status) {
        return mia.patch("/v1/steps/" + step, "{\"status\": \"" + status + "\"}");
    }

    private static void isOrIsRefused(Response answer, String property, String expected) {
        if (answer.statusCode() == 200) {
            assertThat(answer.<String>path(property)).isEqualTo(expected);
        } else {
            var legal = expected.equals("none") ? "" : expected;
            answer.then().statusCode(409).body("type", endsWith("/problems/invalid-transition"));
            assertThat(answer.<List<Map<String, String>>>path("legal").stream()
                            .map(move -> move.get("state") + " " + move.get("operation"))
                            .collect(Collectors.joining(", ")))
                    .isEqualTo(legal);
        }
    }
}
