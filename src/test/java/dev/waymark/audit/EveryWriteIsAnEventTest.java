package dev.waymark.audit;

import static dev.waymark.support.Api.admin;
import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.audit.TrailRows.Noted;
import dev.waymark.authorization.Permission;
import dev.waymark.authorization.Permissions;
import dev.waymark.authorization.Reach;
import dev.waymark.authorization.Role;
import dev.waymark.support.Answers;
import dev.waymark.support.Belongings;
import dev.waymark.support.MarkedBodies;
import dev.waymark.support.Request;
import dev.waymark.support.Response;
import dev.waymark.support.Routes;
import dev.waymark.support.Routes.Route;
import dev.waymark.support.Sharing;
import dev.waymark.support.Superuser;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every operation of the contract that changes something is exactly one event, which says all that an event has to say. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class EveryWriteIsAnEventTest {

    private static final String MEMBER = "alice";
    private static final String COACH = "carl";

    /** An operation is called by the first of these who may call it. */
    private static final List<String> ROLES = List.of(Role.MEMBER, Role.COACH, Role.SERVICE, Role.ADMIN);

    /** Where the example of the contract does not fit what there is. */
    private static final Map<String, String> BODIES = Map.ofEntries(
            entry("createConsent", "{\"coachId\": \"carl\", \"scopes\": [\"plans\"]}"),
            entry("createPlan", Belongings.PLAN),
            entry("updateAssessment", "{\"durationSeconds\": 90}"),
            entry("setChoice", "{\"choice\": \"already_tried\"}"),
            entry("addCheckIn", "{\"confidence\": 6}"),
            entry("addStrategies", "{\"strategies\": [\"use-employer-programs\"]}"),
            entry("replanPlan", "{\"weeklyMinutes\": 90}"),
            entry("addSuggestion", "{\"message\": \"You are doing well\"}"),
            entry("addWorksheetRecord", Belongings.RECORD),
            entry("updateWorksheetRecord", "{\"state\": \"asked\"}"),
            entry("pausePlan", "{}"),
            entry("completeStep", "{}"),
            entry("skipStep", "{}"),
            entry("updateGoal", "{\"measure\": \"It is printed\"}"),
            entry("addStep", "{\"title\": \"Ask around\", \"effortMinutes\": 20}"),
            entry("splitStep", "{\"minutes\": [10, 20]}"));

    /** Until the job has deleted their pseudonym, and then nobody can tell whom the event is about. */
    private static final List<@Nullable String> ERASED = Arrays.asList(MEMBER, null);

    private static final String READY = "{\"effortMinutes\": 30, \"ifThen\":"
            + " [{\"cue\": \"After lunch\", \"cueType\": \"event\", \"response\": \"I will open the file\"}]}";

    @Inject
    Superuser database;

    private final String tenant = newTenant();

    static Stream<Route> writes() {
        return Routes.all().filter(route -> route.writes() && !route.openToAll());
    }

    private TrailRows trail() {
        return new TrailRows(database, tenant);
    }

    @ParameterizedTest
    @MethodSource("writes")
    void everyWriteIsOneEvent(Route route) throws SQLException {
        var own = Belongings.asNeeded(member(MEMBER), coach(COACH), tenant);
        var address = address(route, own);
        // What is open already is changed, and the response has no Location.
        var consent = Sharing.share(tenant, MEMBER, COACH, "PLANS", "RESULTS", "CHECK_INS", "WINS", "WORKSHEETS");
        var role = role(route);
        var request = UUID.randomUUID();
        var answer = send(own.as(route), route, address, request);
        assertThat(answer.statusCode())
                .as("%s: %s (say here what to send)", route, answer.asString())
                .isBetween(200, 299);
        assertThat(trail().ofRequest(request))
                .as(route.toString())
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.operation()).isEqualTo(route.id());
                    assertThat(event.role()).isEqualTo(role);
                    assertThat(event.actor()).isEqualTo(subject(role, event));
                    assertThat(event.pseudonym()).isNotNull();
                    assertThat(event.member()).isIn(route.id().equals("eraseMember") ? ERASED : List.of(MEMBER));
                    assertThat(event.record()).isEqualTo(record(address, answer));
                    assertThat(event.consent()).isEqualTo(isUnderAConsent(route, role) ? consent : null);
                });
    }

    private static String role(Route route) {
        var roles = Permissions.of(route.id()).map(Permission::roles).orElseThrow();
        return ROLES.stream().filter(roles::contains).findFirst().orElseThrow();
    }

    private static @Nullable String subject(String role, Noted event) {
        return switch (role) {
            case Role.MEMBER -> event.pseudonym();
            case Role.COACH -> COACH;
            case Role.SERVICE -> service().subject();
            default -> admin().subject();
        };
    }

    /** Coaches ask for a consent without one. */
    private static boolean isUnderAConsent(Route route, String role) {
        return Permissions.of(route.id()).orElseThrow().reachOf(List.of(role)) == Reach.SHARED;
    }

    /** What was created, or else what the address names, or else what was there and has changed. */
    private static @Nullable UUID record(String address, Response answer) {
        var id = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
        var created = answer.header("Location");
        if (created != null && created.matches(".*/" + id)) {
            return UUID.fromString(created.substring(created.lastIndexOf('/') + 1));
        }
        return Stream.of(address.split("/"))
                .filter(part -> part.matches(id))
                .findFirst()
                .or(() ->
                        answer.statusCode() == 200 ? Optional.ofNullable(answer.<String>path("id")) : Optional.empty())
                .map(UUID::fromString)
                .orElse(null);
    }

    /** Of something that the operation can be done to. */
    private String address(Route route, Belongings own) {
        switch (route.id()) {
            case "createConsentRequest" -> own.id("consent-requests");
            case "resumePlan" -> as().post("/v1/plans/" + own.id("plans") + "/pause");
            case "completeStep", "skipStep", "splitStep", "rehearseStep", "updateStep" -> {
                var step = "/v1/steps/" + own.id("steps");
                as().delete(step + "/completion").then().statusCode(200);
                as().header("If-Match", "*")
                        .contentType("application/merge-patch+json")
                        .body(READY)
                        .patch(step)
                        .then()
                        .statusCode(200);
            }
            default -> {}
        }
        var address = own.address(route);
        var needsDraft = List.of("updateAssessment", "submitAssessment").contains(route.id());
        return needsDraft
                ? address.replace(own.id("assessments"), Answers.lonelyInShort().draftedBy(as()))
                : address;
    }

    private Request as() {
        return member(MEMBER).of(tenant);
    }

    private static Response send(Request as, Route route, String address, UUID request) {
        var sent = as.header("X-Request-Id", request).header("If-Match", "*");
        if (route.bodyType() != null) {
            var example = MarkedBodies.example(route.id());
            if (route.takesMember()) {
                example.put("memberId", MEMBER);
            }
            sent.contentType(route.bodyType()).body(BODIES.getOrDefault(route.id(), example.toString()));
        }
        return sent.request(route.method(), address);
    }
}
