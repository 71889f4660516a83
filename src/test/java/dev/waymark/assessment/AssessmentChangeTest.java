package dev.waymark.assessment;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dev.waymark.support.Answers;
import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What has changed between two assessments, and whether it is more than chance. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class AssessmentChangeTest {

    private final String tenant = newTenant();

    private Request mia() {
        return member("mia").of(tenant);
    }

    private static Answers isolation(int level) {
        return Answers.of(Answers.LONG, Map.of("isolation", level));
    }

    private Response change(String id, String since) {
        return mia().get("/v1/assessments/" + id + "/change?since=" + since);
    }

    private Response changed(Answers before, Answers after) {
        var since = before.scoredBy(mia());
        return change(after.scoredBy(mia()), since).then().statusCode(200).body("since", equalTo(since));
    }

    /** At an sd of 20 and a reliability of .85 a difference of 21.47 points is more than chance. */
    @Test
    void measuresHowFarAScaleMoved() {
        changed(isolation(5), isolation(1))
                .body("method", equalTo("jacobson_truax"))
                .body("causes", hasSize(12))
                .body("causes[11].cause", equalTo("inaction"))
                .rootPath("causes.find { it.cause == 'isolation' }")
                .body("before", equalTo(100.0))
                .body("after", equalTo(0.0))
                .body("delta", equalTo(-100.0))
                .body("threshold", equalTo(21.47))
                .body("reliable", equalTo(true))
                .rootPath("causes.find { it.cause == 'exhaustion' }")
                .body("delta", equalTo(0.0))
                .body("reliable", equalTo(false));
    }

    @Test
    void doesNotTakeASmallDifferenceForAChange() {
        changed(isolation(3), isolation(3).with("isolation-1", 5))
                .rootPath("causes.find { it.cause == 'isolation' }")
                .body("before", equalTo(50.0))
                .body("after", not(equalTo(50.0)))
                .body("reliable", equalTo(false));
    }

    @Test
    void widensTheThresholdWhenItemsAreSkipped() {
        var change = changed(isolation(5), isolation(1).without("isolation-1").without("isolation-2"))
                .body("method", equalTo("jacobson_truax_adjusted"))
                .extract();
        double threshold = change.path("causes.find { it.cause == 'isolation' }.threshold");
        assertThat(threshold).isGreaterThan(21.47);
        assertThat(change.<Double>path("causes.find { it.cause == 'exhaustion' }.threshold"))
                .isEqualTo(21.47);
    }

    @Test
    void saysNothingOfAScaleThatIsUnscoredOnOneSide() {
        changed(isolation(5).without("isolation"), isolation(1))
                .rootPath("causes.find { it.cause == 'isolation' }")
                .body("before", nullValue())
                .body("after", equalTo(0.0))
                .body("delta", nullValue())
                .body("threshold", nullValue())
                .body("reliable", nullValue());
        changed(isolation(5), isolation(1).without("isolation"))
                .rootPath("causes.find { it.cause == 'isolation' }")
                .body("before", equalTo(100.0))
                .body("after", nullValue())
                .body("delta", nullValue())
                .body("reliable", nullValue());
    }

    @Test
    void tellsEveryRankBeforeAndAfter() {
        var before = Answers.wornOut().scoredBy(mia());
        var after = Answers.learnsNothing().scoredBy(mia());
        List<Map<String, Object>> moves = change(after, before).path("strategies");
        var earlier = new LinkedHashMap<String, Object>();
        var later = new LinkedHashMap<String, Object>();
        moves.forEach(move -> {
            earlier.put((String) move.get("key"), move.get("rankBefore"));
            later.put((String) move.get("key"), move.get("rankAfter"));
        });
        assertThat(earlier).isEqualTo(ranks(before));
        assertThat(later).isEqualTo(ranks(after));
        assertThat(later.keySet()).startsWith("learn-something-new");
        assertThat(earlier).containsEntry("invest-in-self-care", 1);
    }

    private Map<String, Object> ranks(String id) {
        List<Map<String, Object>> ranked = mia().get("/v1/assessments/" + id).path("result.strategies");
        var ranks = new LinkedHashMap<String, Object>();
        ranked.forEach(strategy -> ranks.put((String) strategy.get("key"), strategy.get("rank")));
        return ranks;
    }

    @Test
    void refusesToCompareQuestionnairesThatMeasureDifferently() {
        isIncomparable(change(
                Answers.content().scoredBy(mia()), Answers.lonelyInShort().scoredBy(mia())));
    }

    @Test
    void refusesToCompareDrafts() {
        var scored = Answers.content().scoredBy(mia());
        var draft = Answers.content().draftedBy(mia());
        isIncomparable(change(scored, draft));
        isIncomparable(change(draft, scored));
    }

    @Test
    void refusesToCompareTwoMembers() {
        var mias = Answers.content().scoredBy(mia());
        var bobs = Answers.content().scoredBy(member("bob").of(tenant));
        isIncomparable(service().of(tenant).get("/v1/assessments/" + mias + "/change?since=" + bobs));
    }

    @Test
    void refusesToCompareBackwards() {
        var before = Answers.wornOut().scoredBy(mia());
        var after = Answers.content().scoredBy(mia());
        isIncomparable(change(before, after));
        isIncomparable(change(after, after));
    }

    private static void isIncomparable(Response answer) {
        answer.then().statusCode(409).body("type", endsWith("/problems/incomparable-assessments"));
    }

    @Test
    void doesNotKnowWhatIsNotTheCallers() {
        var own = Answers.content().scoredBy(mia());
        var bobs = Answers.content().scoredBy(member("bob").of(tenant));
        var elsewhere = Answers.content().scoredBy(member("mia").of(newTenant()));
        var unknown =
                change(own, UUID.randomUUID().toString()).then().statusCode(404).extract();
        for (var foreign : List.of(bobs, elsewhere)) {
            change(foreign, own).then().statusCode(404);
            change(own, foreign).then().statusCode(404).body("detail", equalTo(unknown.path("detail")));
        }
    }

    @Test
    void asksForTheEarlierAssessment() {
        var id = Answers.content().scoredBy(mia());
        mia().get("/v1/assessments/" + id + "/change")
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("since"))
                .body("errors.code", contains("required"));
    }

    @Test
    void answersNotModifiedToClientsThatHaveIt() {
        var before = isolation(5).scoredBy(mia());
        var after = isolation(1).scoredBy(mia());
        var tag = change(after, before).header("ETag");
        mia().header("If-None-Match", tag)
                .get("/v1/assessments/" + after + "/change?since=" + before)
                .then()
                .statusCode(304);
    }
}
