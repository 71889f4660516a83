package dev.waymark.platform.paging;

import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;

import dev.waymark.platform.persistence.ServiceKey;
import dev.waymark.support.Answers;
import dev.waymark.support.RawHttp;
import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.TestIssuer;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A cursor is a place in one list of one caller: nothing else that looks like one is taken for it. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CursorsTest {

    private static final String LIST = "/v1/assessments";

    private final String tenant = newTenant();

    @Inject
    DataSource database;

    @BeforeEach
    void beginThree() {
        begin();
        begin();
        begin();
    }

    private Request mia() {
        return member("mia").of(tenant);
    }

    private String begin() {
        return Answers.lonelyInShort().draftedBy(mia());
    }

    private static Response page(Request as, String list, String cursor) {
        return as.queryParam("limit", 1).queryParam("cursor", cursor).get(list);
    }

    private String next() {
        return mia().queryParam("limit", 1).get(LIST).path("next");
    }

    private static void isRefused(Response answer) {
        answer.then()
                .statusCode(400)
                .body("type", endsWith("/problems/validation-failed"))
                .body("errors.parameter", contains("cursor"))
                .body("errors.code", contains("unknown_cursor"));
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Test
    void leadsThroughAListThatGrowsAtItsHead() {
        var known = new HashSet<>(mia().get(LIST).<List<String>>path("items.id"));
        var seen = new ArrayList<String>();
        var page = mia().queryParam("limit", 1).get(LIST);
        while (page.path("next") != null) {
            seen.addAll(page.path("items.id"));
            begin();
            page = page(mia(), LIST, page.path("next"));
        }
        seen.addAll(page.path("items.id"));
        assertThat(seen).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(known);
    }

    @Test
    void isNobodyElses() {
        var cursor = next();
        isRefused(page(member("noa").of(tenant), LIST, cursor));
        isRefused(page(member("mia").of(newTenant()), LIST, cursor));
        isRefused(page(service().of(tenant), LIST, cursor));
    }

    @Test
    void belongsToItsListAndFilters() {
        var cursor = next();
        isRefused(page(mia(), "/v1/plans", cursor));
        isRefused(page(mia(), "/v1/strategies", cursor));
        isRefused(page(mia().queryParam("status", "draft"), LIST, cursor));
        page(mia(), LIST, cursor).then().statusCode(200);
        mia().queryParam("limit", 2)
                .queryParam("cursor", cursor)
                .get(LIST)
                .then()
                .statusCode(200);
    }

    @Test
    void cannotBeMadeByWhoKnowsHowItIsMade() throws Exception {
        var position = UUID.randomUUID().toString();
        var told = String.join("\n", tenant, "mia", LIST, "{}", position).getBytes(StandardCharsets.UTF_8);
        var digest = MessageDigest.getInstance("SHA-256").digest(told);
        var place = text(position.getBytes(StandardCharsets.UTF_8));
        isRefused(page(mia(), LIST, text(Arrays.copyOf(digest, 16)) + "." + place));
        isRefused(page(mia(), LIST, next().replaceFirst("\\..*", "." + place)));
    }

    @Test
    void isRefusedWithOneBitChanged() {
        var cursor = next();
        for (var at = 0; at < cursor.length(); at++) {
            var letter = cursor.charAt(at) == 'A' ? 'B' : 'A';
            isRefused(page(mia(), LIST, cursor.substring(0, at) + letter + cursor.substring(at + 1)));
        }
        isRefused(page(mia(), LIST, cursor + "="));
        isRefused(page(mia(), LIST, cursor + "."));
    }

    @Test
    void noTwoPlacesHaveTheSameSealWhateverNamesHoldALineBreak() {
        var texts = List.of(
                Cursors.text("acme", "mia\nx", "/v1/plans", new TreeMap<>(), "1"),
                Cursors.text("acme\nmia", "x", "/v1/plans", new TreeMap<>(), "1"),
                Cursors.text("acme", "mia\\nx", "/v1/plans", new TreeMap<>(), "1"),
                Cursors.text("acme", "mia", "x\n/v1/plans", new TreeMap<>(), "1"),
                Cursors.text("acme", "mia", "x", filters("a", "b, c"), "1"),
                Cursors.text("acme", "mia", "x", filters("a", "b", "c"), "1"),
                Cursors.text("acme", "mia", "x", filters("a", "b], c=[d"), "1"),
                Cursors.text("acme", "mia", "x", new TreeMap<>(Map.of("a", List.of("b"), "c", List.of("d"))), "1"));
        assertThat(texts).doesNotHaveDuplicates();
    }

    private static TreeMap<String, List<String>> filters(String name, String... values) {
        return new TreeMap<>(Map.of(name, List.of(values)));
    }

    @Test
    void theNextPageHasAnAddressEvenIfTheRequestNamesNoHost() {
        var token = TestIssuer.token(tenant, "mia", "member");
        var page =
                RawHttp.exchange("GET /v1/assessments?limit=1 HTTP/1.0\r\nAuthorization: Bearer " + token + "\r\n\r\n");
        assertThat(page)
                .startsWith("HTTP/1.0 200")
                .containsPattern(
                        "(?i)\r\nlink: <http://localhost:8080/v1/assessments\\?limit=1&cursor=[^>]+>; rel=\"next\"");
    }

    /** Another instance has only what the database holds. */
    @Test
    void isGoodAtEveryInstance() {
        var one = new CursorSeal(new ServiceKey(database));
        var other = new CursorSeal(new ServiceKey(database));
        assertThat(one.of("a place")).isEqualTo(other.of("a place")).isNotEqualTo(one.of("another"));
    }
}
