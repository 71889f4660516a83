package dev.waymark.worksheet.overview;

import static dev.waymark.support.Api.member;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.MovableClock;
import dev.waymark.support.PlanFixtures;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** What Mia keeps, and where it is read. */
abstract class WorksheetViews {

    static final String ALL = "/v1/members/mia/worksheets";
    static final String NETWORK = ALL + "/build-your-network";
    static final String SELF_CARE = ALL + "/invest-in-self-care";
    static final String AGENDA = "/v1/members/mia/agenda?from=2037-02-01&to=2037-12-31";
    static final String TODAY = "/v1/members/mia/today";

    static final LocalDate DAY = LocalDate.parse("2037-02-17");
    static final String REMINDER = "Get back in touch with Ada";

    @Inject
    MovableClock clock;

    final PlanFixtures mia = PlanFixtures.of(member("mia"));

    /** It is the sixteenth in UTC, and the seventeenth in Berlin. */
    @BeforeEach
    void stop() {
        clock.stopAt(Instant.parse("2037-02-16T23:30:00Z"));
    }

    @AfterEach
    void returnToRealTime() {
        clock.returnToRealTime();
    }

    String planOf(String... strategies) {
        return mia.plan(PlanFixtures.wanted(strategies)).getString("id");
    }

    String contact() {
        return add(
                "build-your-network", "contact", null, Map.of("person", "Ada", "area", "own-field", "rhythmDays", 30));
    }

    /** On each of fourteen days. */
    void checkIns() {
        for (var days = 1; days <= 14; days++) {
            add("invest-in-self-care", "check-in", null, checkIn(DAY.minusDays(days), 2));
        }
    }

    static Map<String, Object> checkIn(LocalDate day, int energy) {
        return Map.of("day", day.toString(), "energy", energy, "sleep", 3, "switchedOff", 3);
    }

    String add(String strategy, String kind, @Nullable String parent, Map<String, Object> fields) {
        var body = new HashMap<String, Object>();
        body.put("kind", kind);
        body.put("fields", fields);
        if (parent != null) {
            body.put("parentId", parent);
        }
        return mia.post(ALL + "/" + strategy + "/records", body)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static String calendar(PlanFixtures reader, String plan, String query) {
        var response = reader.get("/v1/plans/" + plan + "/calendar" + query);
        assertThat(response.statusCode()).isEqualTo(200);
        return response.asString();
    }
}
