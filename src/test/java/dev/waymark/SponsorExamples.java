package dev.waymark;

import static dev.waymark.support.Api.admin;
import static dev.waymark.support.Api.member;
import static dev.waymark.support.Api.service;

import dev.waymark.support.Answers;
import dev.waymark.support.ExamplePlayer;
import dev.waymark.support.PlanFixtures;
import java.util.List;
import java.util.Map;

/** The part of the examples' story in which somebody looks at the tenant as a whole. */
final class SponsorExamples {

    private SponsorExamples() {}

    static void play(ExamplePlayer examples, PlanFixtures mia) {
        var backend = mia.and(service());
        examples.playAs(backend::request, "setMemberCohorts", "PUT", "/v1/members/mia/cohorts");
        examples.play("getMemberCohorts", "GET", "/v1/members/mia/cohorts");
        for (var number = 1; number <= 12; number++) {
            var other = "member-" + number;
            Answers.lonelyInShort().scoredBy(mia.and(member(other)).request());
            backend.request()
                    .contentType("application/json")
                    .body(Map.of("cohorts", List.of("autumn-2037")))
                    .put("/v1/members/" + other + "/cohorts");
        }
        var sponsor = mia.and(admin());
        examples.playAs(sponsor::request, "getCohortSummary", "GET", "/v1/cohorts/autumn-2037/summary");
        examples.playAs(sponsor::request, "listAuditEvents", "GET", "/v1/audit-events?memberId=mia&limit=2");
        // When events are sealed is up to the clock of the database, so this is a tenant that has none.
        examples.playAs(PlanFixtures.of(admin())::request, "verifyAuditTrail", "GET", "/v1/audit-events/verification");
    }
}
