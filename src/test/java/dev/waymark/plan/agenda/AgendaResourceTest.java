package dev.waymark.plan.agenda;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Noon;
import dev.waymark.support.PlanBody;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AgendaResourceTest {

    private static final String AGENDA = "/v1/members/mia/agenda";

    /** The first weeks of plans that begin at {@link PlanFixtures#START}. */
    private static final String THEN = AGENDA + "?from=2100-01-04&to=2100-02-28&limit=100";

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @Test
    void listsWhatIsDueOverAllPlansTheEarliestFirst() {
        var one = PlanBody.of(mia.plan(PlanFixtures.wanted("find-a-mentor")));
        var other = PlanBody.of(mia.plan(PlanFixtures.wanted("set-goals")));
        var agenda = mia.read(THEN);
        List<String> due = agenda.getList("items.dueOn");
        assertThat(due).isSorted();
        var wanted = Stream.of(one, other)
                .flatMap(PlanBody::items)
                .map(PlanBody.Item::dueOn)
                .filter(day -> !day.isAfter(LocalDate.of(2100, 2, 28)))
                .map(LocalDate::toString)
                .sorted()
                .toList();
        assertThat(due).isEqualTo(wanted);
        assertThat(agenda.getList("items.planId.unique()")).hasSize(2);
    }

    @Test
    void saysWhatItIsAndWhatItBelongsTo() {
        var ids = mia.planWithTwoSteps();
        mia.get(THEN)
                .then()
                .statusCode(200)
                .body("items.planId", everyItem(is(ids.plan())))
                .body("items.goalId", everyItem(is(ids.goal())))
                .body("items.stepId", contains(ids.first(), ids.second()))
                .body("items.kind", everyItem(is("step")))
                .body("items.question", everyItem(nullValue()))
                .body("items[0].planTitle", equalTo("My plan"))
                .body("items[0].title", equalTo("Write a page"))
                .body("items[0].effortMinutes", equalTo(30))
                .body("items[0].status", equalTo("todo"))
                .body("items[0].statusLabel", equalTo("To do"))
                .body("items.goalTitle", everyItem(is("A talk of mine")))
                .body("items.strategy", everyItem(nullValue()))
                .body("items.strategyTitle", everyItem(nullValue()))
                .body("items.occurrence", everyItem(nullValue()))
                .body("items[0].overdue", equalTo(false));
        mia.complete(ids.first(), "{}");
        mia.get(THEN).then().body("items.stepId", contains(ids.second()));
    }

    @Test
    void saysWhatStartsAStepAndWhatToDoAboutAnObstacle() {
        var goal = mia.goalIn(mia.emptyPlan());
        var wanted = List.of(
                Map.of("cue", "When it is noon", "response", "I will walk"),
                Map.of("cue", "If it rains", "response", "I will take the stairs"));
        for (var cadence : List.of(Map.<String, Object>of(), Map.<String, Object>of("cadence", "FREQ=DAILY;COUNT=2"))) {
            var body = new HashMap<String, Object>(cadence);
            body.putAll(Map.of("title", "Walk", "effortMinutes", 10, "ifThen", wanted));
            mia.post("/v1/goals/" + goal + "/steps", body).then().statusCode(201);
        }
        mia.get(THEN)
                .then()
                .body("items", hasSize(3))
                .body("items.ifThen.cue", everyItem(contains("When it is noon", "If it rains")));
        mia.stepIn(goal);
        mia.get(THEN).then().body("items.find { it.title == 'Write a page' }.ifThen", empty());
    }

    @Test
    void namesEachOccurrenceSoThatItCanBeCompleted() {
        var step = mia.fourMondays();
        mia.get(THEN)
                .then()
                .body("items.dueOn", contains("2100-01-04", "2100-01-11", "2100-01-18", "2100-01-25"))
                .body("items.stepId", everyItem(is(step)))
                .body("items.occurrence", contains("2100-01-04", "2100-01-11", "2100-01-18", "2100-01-25"));
        mia.complete(step, "{\"occurrence\": \"2100-01-11\"}").then().statusCode(200);
        mia.get(THEN).then().body("items.dueOn", contains("2100-01-04", "2100-01-18", "2100-01-25"));
    }

    @Test
    void marksWhatIsOverdueAndLeavesItOutWhenDaysAreNamed() {
        var today = Noon.today();
        var wanted = PlanFixtures.wantedWith("startOn", today.minusWeeks(4).toString(), "set-goals");
        wanted.put("timeZone", Noon.ZONE);
        mia.plan(wanted);
        var past = "items.findAll { it.dueOn < '%s' }.overdue".formatted(today);
        mia.get(AGENDA).then().body(past, not(empty())).body(past, everyItem(is(true)));
        mia.get(AGENDA + "?from=" + today).then().statusCode(200).body("items.overdue", everyItem(is(false)));
        mia.get(AGENDA + "?from=" + today.minusWeeks(4) + "&to=" + today.minusDays(1))
                .then()
                .body("items.overdue", not(empty()))
                .body("items.overdue", everyItem(is(true)));
    }

    @Test
    void asksForNothingOfPlansThatAreNotFollowed() {
        var plan = mia.planWithTwoSteps().plan();
        mia.get(THEN).then().body("items", hasSize(2));
        mia.patch("/v1/plans/" + plan, "{\"lifecycle\": \"cancelled\"}").then().statusCode(200);
        mia.get(THEN).then().body("items", empty());
    }

    @Test
    void givesEveryItemOnceOverItsPages() {
        mia.plan(PlanFixtures.wanted("find-a-mentor"));
        mia.fourMondays();
        List<Map<String, Object>> whole = mia.read(THEN).getList("items");
        var paged = new ArrayList<Map<String, Object>>();
        var next = "";
        while (next != null) {
            var page = mia.read(THEN.replace("limit=100", "limit=3") + (next.isEmpty() ? "" : "&cursor=" + next));
            paged.addAll(page.getList("items"));
            next = page.getString("next");
        }
        assertThat(paged).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-02-01&to=2026-01-31,from",
        "from=2026-01-01&to=2027-01-02,from",
        "to=2200-01-01,to",
        "to=2020-01-01,to"
    })
    void refusesDaysThatMakeNoSense(String query, String parameter) {
        mia.get(AGENDA + "?" + query)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains(parameter))
                .body("errors.code", contains("out_of_range"));
    }

    @Test
    void isForTheMemberAndTheService() {
        mia.planWithTwoSteps();
        mia.and(member("noa")).get(THEN).then().statusCode(403);
        mia.and(service()).get(THEN).then().statusCode(200).body("items", hasSize(2));
        mia.and(service())
                .get(THEN.replace("mia", "noa"))
                .then()
                .statusCode(200)
                .body("items", empty());
    }
}
