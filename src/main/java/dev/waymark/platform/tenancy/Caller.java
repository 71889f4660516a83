package dev.waymark.platform.tenancy;

import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** The caller, as in the verified token: the only source of tenant, subject and roles. */
@RequestScoped
public class Caller {

    private static final Logger LOG = Logger.getLogger(Caller.class);

    private final JsonWebToken token;
    private final SecurityIdentity identity;
    private final String tenantClaim;
    private final Pattern tenants;
    private @Nullable String tenant;
    private @Nullable String subject;

    Caller(
            JsonWebToken token,
            SecurityIdentity identity,
            @ConfigProperty(name = "waymark.identity.tenant-claim") String tenantClaim,
            @ConfigProperty(name = "waymark.identity.tenant-pattern") Pattern tenants) {
        this.token = token;
        this.identity = identity;
        this.tenantClaim = tenantClaim;
        this.tenants = tenants;
    }

    /**
     * The coaching platform that the token was issued for.
     *
     * @throws ProblemException {@code forbidden} when the token names none, or none that can be stored
     */
    public String tenant() {
        var known = tenant;
        if (known == null) {
            known = text(tenantClaim);
            if (!tenants.matcher(known).matches()) {
                throw refused(tenantClaim, "does not match the pattern of tenants that the operator has set");
            }
            tenant = known;
        }
        return known;
    }

    /** The token's subject: in a member's token, the member's id. */
    public String subject() {
        var known = subject;
        if (known == null) {
            known = text(Claims.sub.name());
            subject = known;
        }
        return known;
    }

    private String text(String name) {
        var claim = token.<Object>claim(name).orElse(null);
        ClaimText.faultOf(claim).ifPresent(fault -> {
            throw refused(name, fault);
        });
        return String.valueOf(claim);
    }

    /** The operator, who can change what the issuer writes, learns what is wrong, but not the value. */
    private static ProblemException refused(String claim, String fault) {
        LOG.warnf("A valid token was refused: its claim %s %s", claim, fault);
        return ProblemException.of(
                ProblemType.FORBIDDEN,
                "The token cannot be used here: its claim `%s` %s. Ask the operator of the service or of the OpenID provider."
                        .formatted(claim, fault));
    }

    /** The caller's role: of several, the one with the most rights to members' records. */
    public String role() {
        return Stream.of(Role.SERVICE, Role.MEMBER, Role.COACH, Role.ADMIN)
                .filter(identity::hasRole)
                .findFirst()
                .orElseThrow();
    }

    /** The members whose records this caller sees. */
    public Scope scope() {
        if (identity.hasRole(Role.SERVICE)) {
            return Scope.everyone();
        }
        // Nothing can be shared with a coach yet, so a coach sees nobody's records.
        return identity.hasRole(Role.MEMBER) ? Scope.of(subject()) : Scope.nobody();
    }

    /**
     * The member that a new record belongs to.
     *
     * @param named the member that the request names, if any
     * @param faults gets an error when a service names none; the result is blank then
     * @throws ProblemException {@code forbidden} when a member names another
     */
    public String owner(@Nullable String named, Faults faults) {
        if (identity.hasRole(Role.SERVICE)) {
            faults.require(
                    named != null,
                    "/memberId",
                    FaultCode.REQUIRED,
                    "`memberId` is required: say which member this is for.");
            return named == null ? "" : named;
        }
        refuseOthers(named);
        return subject();
    }

    /**
     * Narrows what the caller sees to the member that a list asks for.
     *
     * @throws ProblemException {@code forbidden} when a member names another
     */
    public Scope scope(@Nullable String named) {
        if (named == null) {
            return scope();
        }
        if (identity.hasRole(Role.MEMBER) && !identity.hasRole(Role.SERVICE)) {
            refuseOthers(named);
        }
        // No database can store this id, and in a path nothing has refused it before.
        return named.indexOf('\0') >= 0 ? Scope.nobody() : scope().narrowedTo(named);
    }

    private void refuseOthers(@Nullable String named) {
        if (named != null && !named.equals(subject())) {
            throw ProblemException.of(
                    ProblemType.FORBIDDEN,
                    "A member's token acts for that member only: send its subject as `memberId`, or leave it out if it is optional.");
        }
    }
}
