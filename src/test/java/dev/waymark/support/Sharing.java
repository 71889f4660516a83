package dev.waymark.support;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Consents of members, for tests of what they open. */
public final class Sharing {

    private Sharing() {}

    /**
     * A member shares this with a coach from now on, and nothing else.
     *
     * @param scopes as {@code ConsentScope} names them
     * @return the consent's id
     */
    public static UUID share(String tenant, String member, String coach, String... scopes) {
        List<String> names = Arrays.stream(scopes)
                .map(scope -> scope.toLowerCase(Locale.ROOT))
                .toList();
        var consent = Api.member(member)
                .of(tenant)
                .contentType("application/json")
                .body(Map.of("coachId", coach, "scopes", names))
                .post("/v1/consents");
        if (consent.statusCode() >= 300) {
            throw new AssertionError(consent.asString());
        }
        return UUID.fromString(consent.path("id"));
    }

    /** From now on, the coach of a consent reads nothing. */
    public static void revoke(String tenant, String member, UUID consent) {
        Api.member(member).of(tenant).delete("/v1/consents/" + consent).then().statusCode(204);
    }

    /** A coach has read a plan under a consent, so that there is an access. The consent's id. */
    static String readUnderAConsent(String tenant, String member, String coach, String plan, String... scopes) {
        var consent = share(tenant, member, coach, scopes);
        Api.coach(coach).of(tenant).get("/v1/plans/" + plan).then().statusCode(200);
        return consent.toString();
    }

    /** A coach asks for more. The request's id. */
    static String ask(String tenant, String member, String coach) {
        return Api.coach(coach)
                .of(tenant)
                .contentType("application/json")
                .body(Map.of("memberId", member, "scopes", List.of("plans")))
                .post("/v1/consent-requests")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
