package dev.waymark.journey;

import static dev.waymark.journey.Expectations.expect;
import static dev.waymark.journey.Expectations.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.waymark.client.ApiClient;
import dev.waymark.client.ApiException;
import dev.waymark.client.api.ConsentsApi;
import dev.waymark.client.api.PlansApi;
import dev.waymark.client.model.ConsentScope;
import dev.waymark.client.model.CreateConsent;
import dev.waymark.client.model.PlanView;
import java.util.Set;

/** A coach reads nothing before the member consents, and nothing afterward. The member sees what the coach has read. */
final class Sharing {

    private final ConsentsApi consents;
    private final PlansApi plansOfOthers;
    private final String coach;

    Sharing(ApiClient ofMember, ApiClient ofCoach, String coach) {
        consents = new ConsentsApi(ofMember);
        plansOfOthers = new PlansApi(ofCoach);
        this.coach = coach;
    }

    void share(PlanView plan) throws ApiException, JsonProcessingException {
        var id = plan.getId();
        problem(404, () -> plansOfOthers.getPlan(id, null, null, null));

        var wanted = new CreateConsent().coachId(coach).scopes(Set.of(ConsentScope.PLANS));
        var consent = consents.createConsent(wanted, null, null);
        expect(null, consent.getUntil());
        expect(id, plansOfOthers.getPlan(id, null, null, null).getId());
        var accesses = consents.listConsentAccesses(consent.getId(), null, null, null, null, null)
                .getItems();
        expect(1, accesses.size());
        expect("getPlan", accesses.get(0).getOperation());
        expect(id, accesses.get(0).getRecordId());

        consents.revokeConsent(consent.getId(), null, null);
        problem(404, () -> plansOfOthers.getPlan(id, null, null, null));
    }
}
