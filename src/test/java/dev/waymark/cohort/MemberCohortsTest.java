package dev.waymark.cohort;

import static dev.waymark.support.Api.admin;
import static dev.waymark.support.Api.coach;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.newTenant;
import static dev.waymark.support.Api.service;
import static org.hamcrest.Matchers.equalTo;

import dev.waymark.support.Api;
import dev.waymark.support.Response;
import dev.waymark.support.TestServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How the platform sorts members. */
@QuarkusTest
@QuarkusTestResource(TestServers.class)
class MemberCohortsTest {

    private static final String MIA = "/v1/members/mia/cohorts";

    private final String tenant = newTenant();

    private Response set(Api caller, String path, List<String> cohorts, String tag) {
        return caller.of(tenant)
                .header("If-Match", tag)
                .contentType("application/json")
                .body(Map.of("cohorts", cohorts))
                .put(path);
    }

    private Response set(String... cohorts) {
        return set(service(), MIA, List.of(cohorts), "*");
    }

    @Test
    void replacesAMembersCohorts() {
        service().of(tenant).get(MIA).then().statusCode(200).body("cohorts", equalTo(List.of()));
        set("spring-2037", "a", "spring-2037")
                .then()
                .statusCode(200)
                .body("cohorts", equalTo(List.of("a", "spring-2037")));
        set("7", "spring-2037").then().statusCode(200).body("cohorts", equalTo(List.of("7", "spring-2037")));
        member("mia").of(tenant).get(MIA).then().statusCode(200).body("cohorts", equalTo(List.of("7", "spring-2037")));
        service().of(newTenant()).get(MIA).then().statusCode(200).body("cohorts", equalTo(List.of()));
        set().then().statusCode(200).body("cohorts", equalTo(List.of()));
    }

    @Test
    void aStaleTagIsRefused() {
        var tag = set("a").header("ETag");
        set(service(), MIA, List.of("b"), tag).then().statusCode(200);
        set(service(), MIA, List.of("c"), tag).then().statusCode(412);
        service().of(tenant).get(MIA).then().body("cohorts", equalTo(List.of("b")));
    }

    @Test
    void onlyThePlatformSorts() {
        for (var caller : List.of(member("mia"), coach("carl"), admin())) {
            set(caller, MIA, List.of("a"), "*").then().statusCode(403);
        }
        member("bob").of(tenant).get(MIA).then().statusCode(403);
        coach("carl").of(tenant).get(MIA).then().statusCode(403);
        admin().of(tenant).get(MIA).then().statusCode(403);
    }

    @Test
    void badInputIsRefused() {
        for (var wrong : List.of("", "Spring", "a b", "-a", "a".repeat(64), "ä")) {
            set(wrong).then().statusCode(400).body("errors[0].pointer", equalTo("/cohorts/0"));
        }
        set(IntStream.range(0, 21).mapToObj(number -> "c" + number).toArray(String[]::new))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/cohorts"));
        service()
                .of(tenant)
                .contentType("application/json")
                .body("{}")
                .put(MIA)
                .then()
                .statusCode(400);
        set(service(), "/v1/members/" + "m".repeat(256) + "/cohorts", List.of("a"), "*")
                .then()
                .statusCode(404);
        set(service(), "/v1/members/\0/cohorts", List.of("a"), "*").then().statusCode(404);
    }
}
