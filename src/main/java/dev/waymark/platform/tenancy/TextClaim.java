package dev.waymark.platform.tenancy;

import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.Refusal;
import dev.waymark.platform.problem.Refusal.Reason;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A claim that a request cannot do without.
 *
 * @param text what the claim says; empty if it is unusable
 * @param fault why it is unusable, in words that do not repeat it; null if it can be used
 */
record TextClaim(String name, String text, @Nullable String fault) {

    /** @param value as in the token: a string, or any other JSON value, or null if it is missing */
    static TextClaim of(String name, @Nullable Object value) {
        return ClaimText.faultOf(value)
                .map(fault -> new TextClaim(name, "", fault))
                .orElseGet(() -> new TextClaim(name, String.valueOf(value), null));
    }

    /** The claim that names the tenant, which must look as the operator says and belong to the token's issuer. */
    static TextClaim ofTenant(String name, @Nullable Object value, Pattern tenants, Issuer issuer) {
        var claim = of(name, value);
        if (claim.fault != null) {
            return claim;
        }
        if (!tenants.matcher(claim.text).matches()) {
            return new TextClaim(name, "", "does not match the pattern of tenants that the operator has set");
        }
        return issuer.speaksFor(claim.text)
                ? claim
                : new TextClaim(name, "", "names a tenant that does not belong to the token's issuer");
    }

    /**
     * What the claim says. The operator, who can change what the issuer writes, learns what is wrong, but not the value.
     *
     * @throws ProblemException {@code forbidden} if it is unusable
     */
    String required() {
        if (fault != null) {
            throw ProblemException.forbidden(
                    new Refusal(Reason.UNUSABLE_CLAIM, "its claim %s %s".formatted(name, fault)),
                    "The token cannot be used here: its claim `%s` %s. Ask the operator of the service or of the OpenID provider."
                            .formatted(name, fault));
        }
        return text;
    }
}
