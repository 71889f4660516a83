package dev.waymark;

import static dev.waymark.support.Api.coach;

import dev.waymark.support.ExamplePlayer;
import dev.waymark.support.MovableClock;
import dev.waymark.support.PlanFixtures;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The chapter of {@link ExamplesTest} in which Mia shares her plan with a coach. */
final class SharingExamples {

    private final ExamplePlayer examples;
    private final PlanFixtures mia;
    private final PlanFixtures carl;
    private final MovableClock clock;

    SharingExamples(ExamplePlayer examples, PlanFixtures mia, MovableClock clock) {
        this.examples = examples;
        this.mia = mia;
        this.carl = mia.and(coach("carl"));
        this.clock = clock;
    }

    void play(String plan) {
        at("2037-02-17T08:00:00Z");
        examples.play("listConsentScopes", "GET", "/v1/consent-scopes");
        examples.playAs(carl::request, "createConsentRequest", "POST", "/v1/consent-requests");
        String request = examples.play("listConsentRequests", "GET", "/v1/consent-requests?status=open")
                .path("items[0].id");
        examples.play("getConsentRequest", "GET", "/v1/consent-requests/" + request);
        examples.play("acceptConsentRequest", "POST", "/v1/consent-requests/%s/acceptance".formatted(request));
        carl.get("/v1/plans/" + plan);
        String consent = examples.play("createConsent", "POST", "/v1/consents").path("id");
        examples.play("getConsent", "GET", "/v1/consents/" + consent);
        examples.playAs(carl::request, "listConsents", "GET", "/v1/consents");
        at("2037-02-18T08:00:00Z");
        carl.get("/v1/plans/%s/progress".formatted(plan));
        examples.play("listConsentAccesses", "GET", "/v1/consents/%s/accesses".formatted(consent));
        examples.play("updateConsent", "PATCH", "/v1/consents/" + consent);
        mia.delete("/v1/consents/" + consent);
        examples.play("listMemberConsents", "GET", "/v1/members/mia/consents");
        String another = carl.post("/v1/consent-requests", Map.of("memberId", "mia", "scopes", List.of("wins")))
                .path("id");
        examples.play("refuseConsentRequest", "POST", "/v1/consent-requests/%s/refusal".formatted(another));
    }

    private void at(String instant) {
        clock.stopAt(Instant.parse(instant));
    }
}
