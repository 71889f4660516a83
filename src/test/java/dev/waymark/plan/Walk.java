package dev.waymark.plan;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.plan.progress.Signal;
import dev.waymark.support.Answers;
import dev.waymark.support.Json;
import dev.waymark.support.MovableClock;
import dev.waymark.support.Outcomes;
import dev.waymark.support.PlanBody;
import dev.waymark.support.PlanFixtures;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A member who walks through the weeks of one plan, over HTTP; week 1 begins on the first of February 2027. */
final class Walk {

    private static final LocalDate FIRST_DAY = LocalDate.parse("2027-02-01");
    private static final LocalTime EVENING = LocalTime.of(19, 0);

    private final MovableClock clock;
    private final PlanFixtures mia = PlanFixtures.of(member("mia"));
    private String firstAssessment;
    private String assessment;
    private String plan;
    private LocalDate today;

    Walk(MovableClock clock) {
        this.clock = clock;
    }

    /** Something to do: a step, or one time of a step that recurs. */
    record Item(String step, String title, int minutes, boolean recurs, LocalDate dueOn, String status) {

        private static Stream<Item> of(Map<String, Object> step) {
            var recurs = step.get("cadence") != null;
            var works = recurs ? PlanBody.occurrences(step) : List.of(step);
            return works.stream()
                    .map(work -> new Item(
                            (String) step.get("id"),
                            (String) step.get("title"),
                            (Integer) step.get("effortMinutes"),
                            recurs,
                            PlanBody.dueOn(work),
                            (String) work.get("status")));
        }

        Item later(int days) {
            return new Item(step, title, minutes, recurs, dueOn.plusDays(days), status);
        }
    }

    LocalDate day(int week, DayOfWeek day) {
        return FIRST_DAY.plusWeeks(week - 1L).plusDays(day.ordinal());
    }

    /** It is the evening of that day where she lives. */
    void is(int week, DayOfWeek day) {
        is(day(week, day));
    }

    private void is(LocalDate day) {
        today = day;
        clock.stopAt(day.atTime(EVENING).atZone(ZoneId.of(PlanFixtures.ZONE)).toInstant());
    }

    /** Answers a questionnaire, and returns the strategies that suit the answers, the best first. */
    List<String> answers(Answers answers) {
        assessment = answers.scoredBy(mia.request());
        firstAssessment = firstAssessment == null ? assessment : firstAssessment;
        return mia.read("/v1/assessments/" + assessment).getList("result.strategies.key");
    }

    boolean isReliablyBetterAt(String cause) {
        var change = mia.read("/v1/assessments/" + assessment + "/change?since=" + firstAssessment);
        var found = change.<Map<String, Object>>get("causes.find { it.cause == '" + cause + "' }");
        return Boolean.TRUE.equals(found.get("reliable")) && ((Number) found.get("delta")).doubleValue() < 0;
    }

    void plans(List<String> strategies, int weeklyMinutes, String... daysOff) {
        var body = new HashMap<String, Object>();
        body.put("strategies", strategies);
        body.put("sourceAssessmentId", assessment);
        body.put("startOn", today.toString());
        body.put("weeklyMinutes", weeklyMinutes);
        body.put("daysOff", List.of(daysOff));
        body.put("timeZone", PlanFixtures.ZONE);
        plan = "/v1/plans/" + mia.plan(body).getString("id");
    }

    private Stream<Item> items(String... statuses) {
        return PlanBody.of(mia.read(plan)).steps().stream()
                .flatMap(Item::of)
                .filter(item -> List.of(statuses).contains(item.status()))
                .sorted(Comparator.comparing(Item::dueOn));
    }

    /** What is left to do, by date. */
    List<Item> left() {
        return items("todo", "doing").toList();
    }

    List<Item> done() {
        return items("done").toList();
    }

    List<Item> overdue() {
        return left().stream().filter(item -> item.dueOn().isBefore(today)).toList();
    }

    /** Minutes scheduled in a week, of items that fit into one. */
    int minutesLaid(int week, int weeklyMinutes) {
        return left().stream()
                .filter(item -> item.minutes() <= weeklyMinutes && isIn(week, item))
                .mapToInt(Item::minutes)
                .sum();
    }

    private boolean isIn(int week, Item item) {
        return !item.dueOn().isBefore(day(week, DayOfWeek.MONDAY))
                && !item.dueOn().isAfter(day(week, DayOfWeek.SUNDAY));
    }

    /** Does what is due in a week, each on its day; then it is Friday. */
    void does(int week) {
        left().stream().filter(item -> isIn(week, item)).forEach(item -> {
            is(item.dueOn());
            complete(item);
        });
        is(week, DayOfWeek.FRIDAY);
    }

    void catchesUp() {
        overdue().forEach(this::complete);
    }

    private void complete(Item item) {
        var body = item.recurs() ? "{\"occurrence\": \"" + item.dueOn() + "\"}" : "{}";
        mia.complete(item.step(), body).then().statusCode(200);
        Outcomes.achieveWhatIsAsked(mia, plan);
    }

    void tells(int confidence, int mood, int energy) {
        mia.post(plan + "/check-ins", Map.of("confidence", confidence, "mood", mood, "energy", energy))
                .then()
                .statusCode(201);
    }

    void pauses(LocalDate until) {
        mia.post(plan + "/pause", Map.of("until", until.toString())).then().statusCode(200);
    }

    /** Reschedules the plan, or only previews that; returns what has moved, or would. */
    List<Object> replans(boolean dryRun, int weeklyMinutes, String... daysOff) {
        var body = Map.of("dryRun", dryRun, "weeklyMinutes", weeklyMinutes, "daysOff", List.of(daysOff));
        return mia.post(plan + "/replan", body).then().statusCode(200).extract().path("moved");
    }

    void sees(Signal signal, int slackDays, String... words) {
        var progress = progress();
        assertThat(progress.getString("sentence")).contains(words);
        assertThat(progress.getString("signal")).isEqualTo(signal.name().toLowerCase());
        assertThat(progress.getInt("slackDays")).isEqualTo(slackDays);
    }

    LocalDate forecast() {
        return LocalDate.parse(progress().getString("forecastOn"));
    }

    LocalDate end() {
        return LocalDate.parse(mia.read(plan).getString("endsOn"));
    }

    /** The days of what is overdue and of the next two weeks. */
    List<String> agenda() {
        return mia.read("/v1/members/mia/agenda").getList("items.dueOn");
    }

    List<String> suggestions() {
        return progress().getList("suggestions.code");
    }

    private Json progress() {
        return mia.read(plan + "/progress");
    }

    List<String> wins() {
        return mia.read("/v1/members/mia/wins").getList("items.code");
    }

    /** What has happened to the plan, the latest first. */
    List<String> history() {
        return mia.read(plan + "/history?limit=100").getList("items.sentence");
    }
}
