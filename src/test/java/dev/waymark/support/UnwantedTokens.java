package dev.waymark.support;

import dev.waymark.support.OpenIdProvider.SigningKey;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A valid token again and again, each time with one thing changed.
 *
 * @param tenant for which the issuer may speak
 * @param rival the other issuer that the service trusts
 * @param rivalTenant for which only that one may speak
 * @param stranger whom the service does not trust
 */
public record UnwantedTokens(
        OpenIdProvider issuer, String tenant, OpenIdProvider rival, String rivalTenant, OpenIdProvider stranger) {

    /** More than the clocks may differ. */
    private static final int TOO_LONG = 90;

    private static long in(int seconds) {
        return Instant.now().plusSeconds(seconds).getEpochSecond();
    }

    /** A valid one. */
    public TokenDraft token() {
        return issuer.token(tenant);
    }

    private Map<String, TokenDraft> ofTime() {
        var kinds = new LinkedHashMap<String, TokenDraft>();
        kinds.put("expired", token().claim("exp", in(-TOO_LONG)));
        kinds.put("expired in 1970", token().claim("exp", 0));
        kinds.put("without a time of expiry", token().without("exp"));
        kinds.put("with a time of expiry that is text", token().claim("exp", "tomorrow"));
        kinds.put("not valid yet", token().claim("nbf", in(TOO_LONG)));
        kinds.put("valid from a time that is text", token().claim("nbf", "today"));
        return kinds;
    }

    private Map<String, TokenDraft> ofPurpose() {
        var kinds = new LinkedHashMap<String, TokenDraft>();
        kinds.put("for another audience", token().claim("aud", "another-service"));
        kinds.put("for several other audiences", token().claim("aud", List.of("another", "and-another")));
        kinds.put("for an audience with more behind it", token().claim("aud", TestIssuer.AUDIENCE + "-too"));
        kinds.put("for no audience", token().without("aud"));
        kinds.put("for an empty list of audiences", token().claim("aud", List.of()));
        kinds.put("for any audience", token().claim("aud", "any"));
        kinds.put("an ID token", token().claim("typ", "ID"));
        kinds.put("an ID token by its hash", token().claim("at_hash", "x"));
        kinds.put("an ID token by its use", token().claim("token_use", "id"));
        kinds.put("a refresh token", token().claim("typ", "Refresh"));
        kinds.put("a logout token", token().header("typ", "logout+jwt"));
        kinds.put("a security event", token().claim("events", Map.of()));
        return kinds;
    }

    private Map<String, TokenDraft> ofIssuer() {
        var kinds = new LinkedHashMap<String, TokenDraft>();
        kinds.put("without an issuer", token().without("iss"));
        kinds.put("of an issuer that is no text", token().claim("iss", 7));
        kinds.put("of a stranger", stranger.token(tenant));
        kinds.put(
                "of a stranger who says to be the issuer",
                stranger.token(tenant).claim("iss", issuer.url()));
        kinds.put("in the name of a stranger", token().claim("iss", stranger.url()));
        kinds.put("in the name of the other issuer", token().claim("iss", rival.url()));
        kinds.put(
                "in the name of the other issuer, for its tenant",
                issuer.token(rivalTenant).claim("iss", rival.url()));
        kinds.put("of the issuer with more behind it", token().claim("iss", issuer.url() + "/realm"));
        kinds.put("of the issuer in capitals", token().claim("iss", issuer.url().toUpperCase(Locale.ROOT)));
        return kinds;
    }

    private Map<String, TokenDraft> ofAlgorithm() {
        var kinds = new LinkedHashMap<String, TokenDraft>();
        kinds.put("unsigned", token().unsigned());
        kinds.put("unsigned without a key", token().unsigned().withoutHeader("kid"));
        for (var symmetric : List.of("HS256", "HS384", "HS512")) {
            kinds.put("signed with the public key by " + symmetric, token().signedByPublicKey(symmetric));
            kinds.put(
                    "signed with the public key, which is not named, by " + symmetric,
                    token().signedByPublicKey(symmetric).withoutHeader("kid"));
        }
        return kinds;
    }

    private Map<String, TokenDraft> ofKey() {
        var own = OpenIdProvider.newKey("own", "ES256");
        var kinds = new LinkedHashMap<String, TokenDraft>();
        kinds.put("without a key", token().withoutHeader("kid"));
        kinds.put("with a key that nobody knows", token().header("kid", "unknown"));
        kinds.put("with a key of another kind", token().header("kid", "RS256"));
        kinds.put("signed by another key", token().signedBy(own.secret()));
        kinds.put(
                "signed by the other issuer's key", token().signedBy(rival.key().secret()));
        kinds.put("with its own key inside", signedBy(own).header("jwk", own.parameters()));
        kinds.put("with its own keys elsewhere", signedBy(own).header("jku", stranger.url() + "/keys"));
        kinds.put("with its own certificate elsewhere", signedBy(own).header("x5u", stranger.url() + "/keys"));
        kinds.put("with an extension that must be understood", token().header("crit", List.of("exp")));
        return kinds;
    }

    private TokenDraft signedBy(SigningKey own) {
        return token().signedBy(own.secret()).withoutHeader("kid");
    }

    private Map<String, TokenDraft> ofContent() {
        var kinds = new LinkedHashMap<String, TokenDraft>();
        kinds.put("without claims", token().payload(""));
        kinds.put("with claims that are no JSON", token().payload("claims"));
        kinds.put("with claims in a list", token().payload("[]"));
        kinds.put("whose subject is no text", token().claim("sub", 7));
        return kinds;
    }

    private Map<String, String> ofForm() {
        var signed = token().signed();
        var parts = signed.split("\\.");
        var eves =
                token().claim("sub", "eve").claim("roles", List.of("service")).signed();
        var kinds = new LinkedHashMap<String, String>();
        kinds.put("with other claims than were signed", TokenDraft.withClaimsOf(signed, eves));
        kinds.put("with another signature", TokenDraft.withOtherSignature(signed));
        kinds.put("with its signature cut off", parts[0] + "." + parts[1] + ".");
        kinds.put("with half a signature", signed.substring(0, signed.length() - parts[2].length() / 2));
        kinds.put("in two parts", parts[0] + "." + parts[1]);
        kinds.put("in four parts", signed + "." + parts[2]);
        kinds.put("in five parts, as if encrypted", signed + "." + parts[1] + "." + parts[2]);
        kinds.put("of bytes that are no Base64", parts[0] + ".%%%." + parts[2]);
        kinds.put("of nothing but dots", "..");
        kinds.put("that is opaque", "7f2d9c");
        return kinds;
    }

    /** Those that are not valid. */
    public Map<String, String> invalid() {
        var all = ofForm();
        for (var drafts : List.of(ofTime(), ofPurpose(), ofIssuer(), ofAlgorithm(), ofKey(), ofContent())) {
            drafts.forEach((kind, draft) -> all.put(kind, draft.signed()));
        }
        return all;
    }

    /** Those that are valid, but allow nothing here. */
    public Map<String, TokenDraft> ofClaims() {
        var kinds = new LinkedHashMap<String, TokenDraft>();
        kinds.put("for a tenant of the other issuer", issuer.token(rivalTenant));
        kinds.put("without a tenant", token().without("tenant"));
        kinds.put("for a blank tenant", token().claim("tenant", " "));
        kinds.put("for several tenants", token().claim("tenant", List.of(tenant)));
        kinds.put("for a tenant with a space behind it", token().claim("tenant", tenant + " "));
        kinds.put("without a subject", token().without("sub"));
        kinds.put("with a blank subject", token().claim("sub", ""));
        kinds.put("without roles", token().without("roles"));
        kinds.put("with a role that nobody has", token().claim("roles", List.of("superuser")));
        return kinds;
    }
}
