package dev.waymark.plan.calendar;

import static dev.waymark.support.Api.anonymous;
import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import biweekly.Biweekly;
import dev.waymark.support.Json;
import dev.waymark.support.PlanBody;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What calendars say about the steps of private strategies: no more than the member has asked for. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class DiscreetCalendarTest {

    private static final String PRIVATE = "invest-in-self-care";
    private static final String TITLE = "Time for yourself";

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    private Json planWith(String... strategies) {
        return mia.plan(PlanFixtures.wanted(strategies));
    }

    private static String calendarOf(Json plan) {
        return "/v1/plans/" + plan.getString("id") + "/calendar";
    }

    private static List<Map<String, Object>> privateSteps(Json plan) {
        return plan.getList("goals.findAll { it.strategy == '" + PRIVATE + "' }.collectMany { it.steps }");
    }

    /** Everything that would tell what the steps are about. */
    private static Stream<String> words(Json plan) {
        var goals = "goals.findAll { it.strategy == '" + PRIVATE + "' }";
        return Stream.of(
                        plan.<String>getList(goals + ".title"),
                        plan.<String>getList(goals + ".collectMany { it.steps }.title"),
                        plan.<String>getList(goals + ".collectMany { it.steps }.collectMany { it.ifThen }.cue"),
                        plan.<String>getList(goals + ".collectMany { it.steps }.collectMany { it.ifThen }.response"),
                        List.of(PRIVATE, "rest and recovery"))
                .flatMap(List::stream);
    }

    /** The text as it was before its lines were folded and its commas escaped. */
    private static String plain(Response calendar) {
        return calendar.then()
                .statusCode(200)
                .extract()
                .asString()
                .replace("\r\n ", "")
                .replaceAll("\\\\([,;])", "$1");
    }

    private void isDiscreet(Response calendar, Json plan) {
        var text = plain(calendar);
        assertThat(words(plan)).hasSizeGreaterThan(20).noneMatch(text::contains);
        var isAllPrivate = plan.<String>getList("goals.strategy").stream().allMatch(PRIVATE::equals);
        var name = isAllPrivate ? "My plan" : plan.getString("title");
        assertThat(text).contains("X-WR-CALNAME:" + name + "\r\n");
        var own = Biweekly.parse(calendar.asString()).first().getEvents().stream()
                .filter(event -> event.getSummary().getValue().equals(TITLE))
                .toList();
        var minutes = privateSteps(plan).stream()
                .map(step -> step.get("effortMinutes") + " minutes")
                .toList();
        assertThat(own)
                .hasSize((int) privateSteps(plan).stream()
                        .mapToLong(
                                step -> Math.max(1, PlanBody.occurrences(step).size()))
                        .sum())
                .allSatisfy(
                        event -> assertThat(event.getDescription().getValue()).isIn(minutes));
    }

    private void isFull(Response calendar, Json plan) {
        var text = plain(calendar);
        assertThat(plan.<String>getList("goals.collectMany { it.steps }.title")).allMatch(text::contains);
        assertThat(text).contains("X-WR-CALNAME:" + plan.getString("title")).doesNotContain(TITLE);
    }

    @Test
    void areOnlyTimeForYourselfAndMinutesUnlessAskedForAll() {
        var plan = planWith(PRIVATE, "set-goals");
        isDiscreet(mia.get(calendarOf(plan)), plan);
        isDiscreet(mia.get(calendarOf(plan) + "?details=discreet"), plan);
        isFull(mia.get(calendarOf(plan) + "?details=full"), plan);
        var others =
                plan.<String>getList("goals.findAll { it.strategy == 'set-goals' }.collectMany { it.steps }.title");
        assertThat(others).allMatch(plain(mia.get(calendarOf(plan)))::contains);
        var tasks = plain(mia.get(calendarOf(plan) + "?as=todos"));
        assertThat(words(plan)).noneMatch(tasks::contains);
        assertThat(tasks).contains("SUMMARY:" + TITLE + "\r\n");
        mia.get(calendarOf(plan) + "?details=some")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("details"));
    }

    @Test
    void sayNothingMoreWhenTheyAreDone() {
        var plan = planWith(PRIVATE);
        var step = privateSteps(plan).get(0);
        mia.complete(step.get("id").toString(), "{\"note\": \"Between us\"}")
                .then()
                .statusCode(200);
        isDiscreet(mia.get(calendarOf(plan)), plan);
        assertThat(plain(mia.get(calendarOf(plan) + "?details=full"))).contains("Done: " + step.get("title"));
    }

    @Test
    void areRevisedAndTaggedInBothForms() {
        var plan = planWith(PRIVATE);
        var step = "/v1/steps/" + privateSteps(plan).get(0).get("id");
        var tag = mia.tagOf(calendarOf(plan));
        mia.getUnless(tag, calendarOf(plan)).then().statusCode(304);
        mia.getUnless(tag, calendarOf(plan) + "?details=full").then().statusCode(200);
        mia.patch(step, "{\"effortMinutes\": 11}").then().statusCode(200);
        mia.getUnless(tag, calendarOf(plan)).then().statusCode(200).body(containsString("11 minutes"));
        var discreet = RevisedEntry.of(mia.get(calendarOf(plan)).asString());
        var full = RevisedEntry.of(mia.get(calendarOf(plan) + "?details=full").asString());
        assertThat(discreet.keySet()).isEqualTo(full.keySet());
        discreet.forEach((uid, entry) -> {
            assertThat(entry.sequence()).isEqualTo(full.get(uid).sequence());
            assertThat(entry.stamp()).isEqualTo(full.get(uid).stamp());
        });
        assertThat(discreet.get(step.substring(step.lastIndexOf('/') + 1)).sequence())
                .isPositive();
    }

    private String feed(Json plan, String body, String details) {
        var made = mia.post("/v1/plans/" + plan.getString("id") + "/calendar-feed", body);
        made.then().statusCode(201).body("details", equalTo(details));
        return CalendarFeedTest.pathOf(made);
    }

    @Test
    void areInAFeedAsItWasAskedFor() {
        var plan = planWith(PRIVATE, "set-goals");
        for (var body : List.of("{}", "{\"details\": null}", "{\"details\": \"discreet\"}")) {
            isDiscreet(anonymous().get(feed(plan, body, "discreet")), plan);
        }
        var feed = feed(plan, "{\"details\": \"full\"}", "full");
        isFull(anonymous().get(feed), plan);
        anonymous().get(feed + "?details=discreet").then().statusCode(400);
        isDiscreet(anonymous().get(feed(plan, "", "discreet")), plan);
        anonymous().get(feed).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"details\": \"all\"}", "{\"details\": \"FULL\"}", "{\"details\": true}"})
    void areInNoOtherFeed(String body) {
        var plan = planWith(PRIVATE);
        mia.post("/v1/plans/" + plan.getString("id") + "/calendar-feed", body)
                .then()
                .statusCode(400)
                .body("errors.pointer.unique()", contains("/details"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Out of the rut                              | Out of the rut",
                "Make room for rest and recovery, and 2 more | My plan",
            })
    void leaveThePlanTheNameThatTheMemberGaveIt(String title, String shown) {
        var plan = mia.plan(PlanFixtures.wantedWith("title", title, PRIVATE));
        assertThat(plain(mia.get(calendarOf(plan)))).contains("X-WR-CALNAME:" + shown + "\r\n");
        assertThat(plain(mia.get(calendarOf(planWith(PRIVATE)))))
                .contains("X-WR-CALNAME:My plan\r\n", "NAME:My plan\r\n");
        var open = planWith("set-goals", PRIVATE);
        assertThat(plain(mia.get(calendarOf(open)))).contains("X-WR-CALNAME:" + open.getString("title"));
    }
}
