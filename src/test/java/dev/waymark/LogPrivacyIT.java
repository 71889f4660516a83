package dev.waymark;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.support.Api;
import dev.waymark.support.MarkedBodies;
import dev.waymark.support.PackagedService;
import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.Routes;
import dev.waymark.support.Routes.Route;
import dev.waymark.support.ServiceRole;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Whatever clients write, and wherever, it is not in the log: a mark is sent in every property, parameter and header of every
 * operation, with success and without, and then looked for.
 */
class LogPrivacyIT {

    private static final String MARK =
            "nobodys-business-" + UUID.randomUUID().toString().substring(0, 8);

    private static final List<String> PARAMETERS = List.of(
            MARK, "memberId", "cursor", "q", "cause", "questionnaire", "since", "lifecycle", "updatedSince", "from");

    /** Those that end no request go together. */
    private static final List<Map<String, String>> HEADERS = List.of(
            Map.of(
                    "Idempotency-Key", MARK,
                    "Accept-Language", MARK,
                    "User-Agent", MARK,
                    "Cookie", MARK + "=" + MARK,
                    "Origin", "https://" + MARK + ".example"),
            Map.of("If-Match", "\"" + MARK + "\""),
            Map.of("If-None-Match", MARK),
            Map.of("Accept", "text/" + MARK));

    private final String tenant = Api.newTenant();
    private final Map<String, String> ids = new HashMap<>();
    /** One member sends more here than any may. */
    private static final String[] UNLIMITED = {
        "WAYMARK_LIMITS__STANDARD__CALLER", "1000000", "WAYMARK_LIMITS__STANDARD__TENANT", "1000000"
    };

    private final TreeSet<Integer> statuses = new TreeSet<>();
    private int requests;
    private PackagedService service;

    @Test
    void nothingThatAClientWritesIsLogged() throws IOException, InterruptedException, SQLException {
        var postgres = EmbeddedPostgres.start();
        ServiceRole.createIn(postgres);
        try (var started = PackagedService.start(
                PackagedService.settings(ServiceRole.url(postgres), ServiceRole.NAME, UNLIMITED))) {
            service = started;
            makeSomethingOfEverything();
            // What deletes comes last.
            Routes.all()
                    .sorted(Comparator.comparing(route -> route.method().equals("DELETE")))
                    .forEach(this::mark);
            assertThat(statuses).contains(200, 201, 204, 400, 401, 403, 404, 406, 412, 413, 415);
            failInTheDatabase(postgres);
            service.terminate();
            service.exitCode();
            assertThat(service.output()).contains("A request failed", "is unavailable", "Access refused");
            assertThat(service.output().lines().filter(line -> line.contains(MARK)))
                    .as("lines with what a client wrote, after %d requests", requests)
                    .isEmpty();
        } finally {
            postgres.close();
        }
    }

    private Request at(Request request) {
        return request.unchecked().baseUri(service.api("").toString());
    }

    /** The member's own id is a mark, too. */
    private Request asMember() {
        return at(Api.member(MARK).of(tenant)).contentType("application/json");
    }

    private Response note(Response response) {
        requests++;
        statuses.add(response.statusCode());
        return response;
    }

    private void makeSomethingOfEverything() {
        var assessment =
                note(asMember().body(MarkedBodies.example("createAssessment")).post("/v1/assessments"));
        ids.put("assessments", assessment.path("id"));
        var body = MarkedBodies.example("createPlan").put("title", MARK).put("startOn", "2100-01-04");
        var plan = note(asMember().body(body).post("/v1/plans"));
        ids.put("plans", plan.path("id"));
        ids.put("goals", plan.path("goals[0].id"));
        ids.put("steps", plan.path("goals[0].steps[0].id"));
        var checkIn = note(asMember()
                .body(Map.of("confidence", 6, "note", MARK))
                .post("/v1/plans/" + ids.get("plans") + "/check-ins"));
        ids.put("check-ins", checkIn.path("id"));
        ids.put("wins", UUID.randomUUID().toString());
        assertThat(ids.values()).doesNotContainNull();
    }

    private String address(Route route) {
        return route.path()
                .replace("{id}", ids.getOrDefault(route.kind(), MARK))
                .replace("{strategy}", "find-a-mentor")
                .replaceAll("\\{\\w+}", MARK);
    }

    private void mark(Route route) {
        send(asMember(), route, route.path().replaceAll("\\{\\w+}", MARK));
        markBodies(route);
        markParameters(route);
        markHeaders(route);
        send(asMember(), route, address(route));
    }

    private Response send(Request request, Route route, String address) {
        if (route.bodyType() != null) {
            request.contentType(route.bodyType());
        }
        return note(request.request(route.method(), address));
    }

    private void markBodies(Route route) {
        if (route.bodyType() == null) {
            return;
        }
        for (var body : MarkedBodies.of(route, MARK)) {
            send(asMember().header("If-Match", "*").body(body), route, address(route));
        }
    }

    private void markParameters(Route route) {
        var marked = asMember();
        PARAMETERS.forEach(name -> marked.queryParam(name, MARK));
        send(marked, route, address(route));
        send(asMember().queryParam("memberId", MARK), route, address(route));
    }

    private void markHeaders(Route route) {
        HEADERS.forEach(headers -> {
            var marked = asMember();
            headers.forEach(marked::header);
            send(marked, route, address(route));
        });
        note(asMember().contentType("text/" + MARK).body(MARK).request(route.method(), address(route)));
        send(at(Api.anonymous()).header("Authorization", "Bearer " + MARK), route, address(route));
        send(at(Api.coach(MARK).of(tenant)), route, address(route));
    }

    /** What the service does not expect: a constraint, a table that is gone, a lock that is held, no database at all. */
    private void failInTheDatabase(EmbeddedPostgres postgres) throws SQLException, IOException {
        var plan = "/v1/plans";
        var body = MarkedBodies.example("createPlan").put("title", MARK);
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "alter table plans add constraint unforeseen check (title not like 'nobodys%') not valid");
            assertThat(note(asMember().body(body).post(plan)).statusCode()).isEqualTo(500);
            statement.execute("alter table plans drop constraint unforeseen");
            connection.setAutoCommit(false);
            statement.execute("lock table plans in access exclusive mode");
            assertThat(note(asMember().body(body).post(plan)).statusCode()).isEqualTo(503);
            connection.rollback();
            connection.setAutoCommit(true);
            statement.execute("alter table plans rename to nothing");
            assertThat(note(asMember().body(body).post(plan)).statusCode()).isEqualTo(500);
        }
        postgres.close();
        assertThat(note(asMember().body(body).post(plan)).statusCode()).isEqualTo(503);
    }
}
