package dev.waymark.plan.calendar;

import static dev.waymark.support.Api.anonymous;
import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Api;
import dev.waymark.support.PlanFixtures;
import dev.waymark.support.RawHttp;
import dev.waymark.support.Request;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The secret of a calendar feed is nowhere but in the one answer that tells it. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class CalendarFeedSecretTest {

    private final PlanFixtures mia = PlanFixtures.of(member("mia"));

    @Inject
    Superuser database;

    @ConfigProperty(name = "quarkus.http.access-log.pattern")
    String accessLog;

    /** Everything that is logged, wherever. */
    private static final class Listener extends Handler {

        private final List<String> lines = new CopyOnWriteArrayList<>();

        @Override
        public void publish(LogRecord line) {
            lines.add(line.getMessage() + " " + Arrays.toString(line.getParameters()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static String secretOf(String feed) {
        return feed.replaceAll(".*/|\\.ics", "");
    }

    private Request withTheSameKey() {
        return mia.with("Idempotency-Key", "the-same").contentType("application/json");
    }

    @Test
    void isNotInTheDatabase() throws SQLException {
        var plan = mia.emptyPlan();
        var made = withTheSameKey().post("/v1/plans/" + plan + "/calendar-feed");
        var again = withTheSameKey().post("/v1/plans/" + plan + "/calendar-feed");
        assertThat(again.<String>path("url")).isNotEqualTo(made.path("url"));
        var secret = secretOf(CalendarFeedTest.pathOf(again));
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            for (var table : List.of("calendar_feeds", "idempotency_keys", "plans")) {
                var count = "/* a test */ select count(*) from %s t where position('%s' in t::text) > 0"
                        .formatted(table, secret);
                try (var row = statement.executeQuery(count)) {
                    row.next();
                    assertThat(row.getInt(1)).as(table).isZero();
                }
            }
        }
    }

    @Test
    void isNotLogged() {
        var feed = CalendarFeedTest.pathOf(mia.post("/v1/plans/" + mia.emptyPlan() + "/calendar-feed"));
        var listener = new Listener();
        var root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            anonymous().get(feed).then().statusCode(200);
            anonymous().get(feed + "?as=nothing").then().statusCode(400);
            anonymous().accept("image/png").get(feed).then().statusCode(406);
            Api.unchecked().delete(feed).then().statusCode(405);
            anonymous().get(feed.replace(".ics", "x.ics")).then().statusCode(404);
            for (var request :
                    List.of("GET %s HTTP/1.0", "GET %s HTTP/1.1", "POST %s HTTP/1.1", "GET %s%%zz HTTP/1.1")) {
                var answer = RawHttp.exchange(request.formatted(feed) + "\r\nConnection: close\r\n\r\n");
                assertThat(answer).as(request).matches("(?s)HTTP/1\\.[01] [24]\\d\\d .*");
            }
            Logger.getLogger("dev.waymark.test").warning("heard");
        } finally {
            root.removeHandler(listener);
        }
        assertThat(listener.lines)
                .anyMatch(line -> line.contains("heard"))
                .noneMatch(line -> line.contains(secretOf(feed)));
    }

    /** The request's line, its path, its query and its whole address, as the framework's patterns name them. */
    @Test
    void isNotInAccessLogs() {
        assertThat(accessLog)
                .isNotBlank()
                .doesNotContainPattern("%[rRUq]|REQUEST_(LINE|PATH|URL)|common|combined|long");
    }
}
