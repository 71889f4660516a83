package dev.waymark;

import static dev.waymark.support.Api.member;

import dev.waymark.support.Erasing;
import dev.waymark.support.ExamplePlayer;
import dev.waymark.support.PlanFixtures;
import java.util.Map;

/** The end of the examples' story, of which nothing is left. */
final class PrivacyExamples {

    private PrivacyExamples() {}

    static void play(ExamplePlayer examples, PlanFixtures mia) {
        takeEverythingAlong(examples, mia.and(member("noa")));
        String receipt =
                examples.play("eraseMember", "DELETE", "/v1/members/mia").path("id");
        Erasing.await(mia::request, receipt);
        examples.play("getErasure", "GET", "/v1/erasures/" + receipt);
    }

    /** Of somebody who has little, so that it can be read. */
    private static void takeEverythingAlong(ExamplePlayer examples, PlanFixtures noa) {
        var plan = noa.emptyPlan();
        noa.post("/v1/plans/%s/check-ins".formatted(plan), Map.of("confidence", 7, "note", "A quiet week."))
                .then()
                .statusCode(201);
        examples.playAs(noa::request, "exportMember", "GET", "/v1/members/noa/export");
    }
}
