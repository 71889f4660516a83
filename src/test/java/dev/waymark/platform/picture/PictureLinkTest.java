package dev.waymark.platform.picture;

import static dev.waymark.support.Api.anonymous;
import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;

import dev.waymark.support.Answers;
import dev.waymark.support.MovableClock;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An address that shows one picture to an image, which sends no token, and not for long. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class PictureLinkTest {

    @Inject
    MovableClock clock;

    @Inject
    PictureSeal seal;

    private final String tenant = newTenant();

    @AfterEach
    void letTimePass() {
        clock.returnToRealTime();
    }

    private Request mia() {
        return member("mia").of(tenant);
    }

    private static String pathOf(Response made) {
        String url = made.then().statusCode(200).extract().path("url");
        assertThat(url).matches("http://localhost:\\d+/v1/pictures/[A-Za-z0-9_-]{44,}\\.svg");
        return url.substring(url.indexOf("/v1/"));
    }

    /** What an image shows is what its member sees. */
    private static void isShownAs(String link, Response picture) {
        var shown = anonymous().accept("image/avif,image/webp,*/*;q=0.8").get(link);
        shown.then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .header("Cache-Control", "private, no-cache")
                .header("Content-Security-Policy", startsWith("default-src 'none'"));
        assertThat(shown.asString()).isEqualTo(picture.asString()).startsWith("<svg");
        anonymous()
                .header("If-None-Match", shown.header("ETag"))
                .get(link)
                .then()
                .statusCode(304);
    }

    private static void isGone(String link) {
        anonymous()
                .get(link)
                .then()
                .statusCode(404)
                .body("type", endsWith("/problems/not-found"))
                .body("detail", containsString("it has expired"));
    }

    @Test
    void everyPictureCanBeShown() {
        var before = Answers.wornOut().scoredBy(mia());
        var after = Answers.content().scoredBy(mia());
        var chart = "/v1/assessments/" + after + "/chart";
        isShownAs(pathOf(mia().post(chart + "-link")), mia().get(chart + ".svg"));
        var change = "/v1/assessments/" + after + "/change%s?since=" + before;
        isShownAs(pathOf(mia().post(change.formatted("-link"))), mia().get(change.formatted(".svg")));
        var trend = "/v1/members/mia/trend%s?questionnaire=" + Answers.LONG;
        isShownAs(pathOf(mia().post(trend.formatted("-link"))), mia().get(trend.formatted(".svg")));
    }

    @Test
    void aPlanCanBeShown() {
        var mia = PlanFixtures.of(member("mia"));
        var timeline = "/v1/plans/" + mia.planWithTwoSteps().plan() + "/timeline";
        isShownAs(pathOf(mia.post(timeline + "-link")), mia.get(timeline + ".svg"));
    }

    @Test
    void aServiceMakesLinksForItsMembers() {
        var id = Answers.wornOut().scoredBy(mia());
        var made = service().of(tenant).post("/v1/assessments/" + id + "/chart-link");
        isShownAs(pathOf(made), mia().get("/v1/assessments/" + id + "/chart.svg"));
    }

    @Test
    void nobodyElseMakesThem() {
        var id = Answers.wornOut().scoredBy(mia());
        var path = "/v1/assessments/" + id + "/chart-link";
        member("noa").of(tenant).post(path).then().statusCode(404);
        mia().post(path).then().statusCode(200);
        member("mia").of(newTenant()).post(path).then().statusCode(404);
        coach("carl").of(tenant).post(path).then().statusCode(404);
        var trend = "/v1/members/mia/trend-link?questionnaire=" + Answers.LONG;
        member("noa").of(tenant).post(trend).then().statusCode(403);
        coach("carl").of(tenant).post(trend).then().statusCode(404);
        service().of(tenant).encoded().post(trend.replace("mia", "%00")).then().statusCode(404);
        anonymous().post(path).then().statusCode(401);
    }

    @Test
    void whatCannotBeDrawnHasNoLink() {
        var draft = Answers.content().draftedBy(mia());
        mia().post("/v1/assessments/" + draft + "/chart-link").then().statusCode(409);
        mia().post("/v1/members/mia/trend-link?questionnaire=other").then().statusCode(400);
        var scored = Answers.content().scoredBy(mia());
        mia().post("/v1/assessments/%s/change-link?since=%s".formatted(scored, scored))
                .then()
                .statusCode(409);
    }

    @Test
    void expiresWithinMinutes() {
        var start = Instant.parse("2027-02-01T08:00:00Z");
        clock.stopAt(start);
        var made = mia().post("/v1/assessments/" + Answers.wornOut().scoredBy(mia()) + "/chart-link");
        assertThat(made.<String>path("expiresAt")).isEqualTo("2027-02-01T08:05:00Z");
        var link = pathOf(made);
        clock.stopAt(start.plus(Duration.ofMinutes(5)).minusSeconds(1));
        anonymous().get(link).then().statusCode(200);
        clock.stopAt(start.plus(Duration.ofMinutes(5)));
        isGone(link);
    }

    @Test
    void anAddressCannotBeMadeOrChanged() {
        var link = pathOf(mia().post("/v1/assessments/" + Answers.wornOut().scoredBy(mia()) + "/chart-link"));
        var secret = link.substring(link.lastIndexOf('/') + 1, link.length() - ".svg".length());
        var bytes = Base64.getUrlDecoder().decode(secret);
        for (int at : new int[] {0, 20, bytes.length - 1}) {
            var changed = bytes.clone();
            changed[at] ^= 1;
            isGone("/v1/pictures/" + Base64.getUrlEncoder().withoutPadding().encodeToString(changed) + ".svg");
        }
        isGone("/v1/pictures/" + "A".repeat(60) + ".svg");
        isGone("/v1/pictures/" + "A".repeat(45) + ".svg");
    }

    @Test
    void anAddressDoesNotShowWhoseItIs() {
        var link = pathOf(mia().post("/v1/members/mia/trend-link?questionnaire=" + Answers.LONG));
        var secret = link.substring(link.lastIndexOf('/') + 1, link.length() - ".svg".length());
        var bytes = new String(Base64.getUrlDecoder().decode(secret), StandardCharsets.ISO_8859_1);
        assertThat(bytes).doesNotContain("mia", tenant, "trend");
    }

    /** A link is bound to its tenant and member, whatever it names. */
    @Test
    void showsNothingOfAnybodyElse() {
        var id = Answers.wornOut().scoredBy(mia());
        showsAs("chart", tenant, "mia", id, 200);
        showsAs("chart", tenant, "noa", id, 404);
        showsAs("chart", newTenant(), "mia", id, 404);
        showsAs("portrait", tenant, "mia", id, 404);
    }

    private void showsAs(String kind, String tenant, String member, String id, int status) {
        var expiry = clock.instant().plusSeconds(60).toString();
        var secret = seal.seal(String.join("\0", kind, tenant, member, expiry, id));
        anonymous().get("/v1/pictures/" + secret + ".svg").then().statusCode(status);
    }

    @Test
    void isReadOnlySoOften() {
        var link = pathOf(mia().post("/v1/members/mia/trend-link?questionnaire=" + Answers.LONG));
        for (int read = 0; read < PictureLinks.MOST_READS; read++) {
            anonymous().get(link).then().statusCode(200);
        }
        anonymous().get(link).then().statusCode(429).header("Retry-After", notNullValue());
        var another = pathOf(mia().post("/v1/members/mia/trend-link?questionnaire=" + Answers.LONG));
        anonymous().get(another).then().statusCode(200);
    }

    @Test
    void isGoneWithWhatItShows() {
        var id = Answers.wornOut().scoredBy(mia());
        var link = pathOf(mia().post("/v1/assessments/" + id + "/chart-link"));
        mia().delete("/v1/assessments/" + id).then().statusCode(204);
        anonymous().get(link).then().statusCode(404);
    }
}
