package dev.waymark.worksheet.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Steps of plans that are completed by records of worksheets, and reopened when these are deleted. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class RecordStepsTest extends RecordSteps {

    @Test
    void asManyRecordsAsAStepAsksForCompleteItAndDeletingThemReopensIt() {
        var plan = planOf(LEARNING);
        assertThat(of(plan, "rate-gaps", "record.kind")).isEqualTo("skill");
        assertThat(of(plan, "rate-gaps", "record.count")).isEqualTo("3");
        assertThat(of(plan, "opening-session", "record")).isNull();
        var first = skill("Budgets");
        assertThat(completed(first)).isEmpty();
        assertThat(completed(skill("Contracts"))).isEmpty();
        assertThat(status(plan)).isEqualTo("todo");
        var third = skill("Python");
        assertThat(third.getList("completedSteps.planId")).containsExactly(plan);
        assertThat(third.getList("completedSteps.stepId")).containsExactly(of(plan, "rate-gaps", "id"));
        assertThat(third.getList("completedSteps.dueOn")).containsExactly(of(plan, "rate-gaps", "dueOn"));
        assertThat(status(plan)).isEqualTo("done");
        assertRecorded(plan, "step_completed");
        var fourth = skill("Negotiating");
        assertThat(completed(fourth)).isEmpty();
        delete(first);
        assertThat(status(plan)).isEqualTo("done");
        delete(fourth);
        assertThat(status(plan)).isEqualTo("todo");
        assertRecorded(plan, "step_reopened");
        assertThat(completed(skill("Excel"))).hasSize(1);
        assertThat(status(plan)).isEqualTo("done");
    }

    private void assertRecorded(String plan, String code) {
        mia.get("/v1/plans/" + plan + "/history?limit=1")
                .then()
                .body("items[0].code", equalTo(code))
                .body("items[0].origin", equalTo("record"))
                .body("items[0].sentence", endsWith("This follows from the records in a worksheet."));
    }

    @Test
    void whatAPersonHasDoneStays() {
        var plan = planOf(LEARNING);
        var step = of(plan, "rate-gaps", "id");
        mia.complete(step, "{}").then().statusCode(200);
        mia.get("/v1/plans/" + plan + "/history?limit=1").then().body("items[0].origin", nullValue());
        var skills =
                Stream.of("Budgets", "Contracts", "Python").map(this::skill).toList();
        assertThat(skills).allSatisfy(skill -> assertThat(completed(skill)).isEmpty());
        delete(skills.get(2));
        assertThat(status(plan)).isEqualTo("done");
        mia.delete("/v1/steps/" + step + "/completion").then().statusCode(200);
        assertThat(completed(skill("Excel"))).hasSize(1);
        mia.delete("/v1/steps/" + step + "/completion").then().statusCode(200);
        mia.complete(step, "{}").then().statusCode(200);
        delete(skills.get(0));
        delete(skills.get(1));
        assertThat(status(plan)).isEqualTo("done");
    }

    @Test
    void aRecordCompletesOneOccurrenceThatHasBegun() {
        clock.stopAt(Instant.parse("2100-01-04T08:00:00Z"));
        var plan = planOf(NETWORK);
        var kim = contact("Kim");
        var early = touch(kim);
        assertThat(early.getList("completedSteps.stepId")).containsExactly(of(plan, "first-message", "id"));
        var first = of(plan, "weekly-touch", "occurrences[0].dueOn");
        var second = of(plan, "weekly-touch", "occurrences[1].dueOn");
        clock.stopAt(Instant.parse(first + "T08:00:00Z"));
        var due = touch(kim);
        assertThat(due.getList("completedSteps.dueOn")).containsExactly(first);
        assertThat(of(plan, "weekly-touch", "status")).isEqualTo("doing");
        assertThat(completed(touch(kim))).isEmpty();
        assertThat(mia.read("/v1/plans/" + plan).<String>getList(path("weekly-touch", "occurrences.status")))
                .startsWith("done", "todo");
        delete(due);
        assertThat(of(plan, "weekly-touch", "status")).isEqualTo("todo");
        assertThat(of(plan, "weekly-touch", "occurrences[0].dueOn")).isEqualTo(first);
        clock.stopAt(Instant.parse(second + "T08:00:00Z"));
        assertThat(touch(kim).getList("completedSteps.dueOn")).containsExactly(first);
        assertThat(touch(kim).getList("completedSteps.dueOn")).containsExactly(second);
        delete(kim);
        assertThat(of(plan, "first-message", "status")).isEqualTo("todo");
        assertThat(of(plan, "weekly-touch", "status")).isEqualTo("todo");
        assertThat(early.getString("id")).isNotBlank();
    }
}
