package dev.waymark.cohort;

import static dev.waymark.support.Api.admin;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.service;

import dev.waymark.support.Answers;
import dev.waymark.support.Json;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The members of a tenant, and what its sponsor is told about their cohorts. */
record Group(String tenant) {

    static List<String> members(int from, int to) {
        return IntStream.range(from, to).mapToObj(number -> "m" + number).toList();
    }

    void assess(Answers answers, List<String> members) {
        members.forEach(member -> answers.scoredBy(member(member).of(tenant)));
    }

    Json summary(String cohort) {
        return admin().of(tenant)
                .get("/v1/cohorts/" + cohort + "/summary")
                .then()
                .statusCode(200)
                .extract()
                .json();
    }

    /** Everything but the name under which it was asked for. */
    String told(String cohort) {
        return admin().of(tenant)
                .get("/v1/cohorts/" + cohort + "/summary")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .replace("\"key\":\"" + cohort + "\"", "");
    }

    void sort(String member, String... cohorts) {
        service()
                .of(tenant)
                .contentType("application/json")
                .body(Map.of("cohorts", List.of(cohorts)))
                .put("/v1/members/" + member + "/cohorts")
                .then()
                .statusCode(200);
    }

    static Integer lonely(Json summary) {
        return summary.get("severities.find { it.cause == 'isolation' }.levels.find { it.level == 'high' }.members");
    }
}
