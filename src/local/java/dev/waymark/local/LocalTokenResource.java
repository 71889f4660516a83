package dev.waymark.local;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import dev.waymark.authorization.Role;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.Faults;
import io.smallrye.jwt.build.Jwt;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Issues tokens for any tenant, subject and role: only in the local run, whose key nobody else trusts. */
@Path("/local/tokens")
@PermitAll
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class LocalTokenResource {

    private static final Duration LIFETIME = Duration.ofHours(12);
    private static final Set<String> ROLES = Set.of(Role.MEMBER, Role.COACH, Role.SERVICE, Role.ADMIN);

    private final String tenantClaim;
    private final String rolesClaim;
    private final String audience;

    LocalTokenResource(
            @ConfigProperty(name = "waymark.identity.tenant-claim") String tenantClaim,
            @ConfigProperty(name = "waymark.identity.roles-claim") String rolesClaim,
            @ConfigProperty(name = "waymark.identity.audience") String audience) {
        this.tenantClaim = tenantClaim;
        this.rolesClaim = rolesClaim;
        this.audience = audience;
    }

    /** A bearer token in the form of RFC 6749. */
    public record LocalToken(
            @JsonProperty("access_token") String accessToken,
            @JsonProperty("token_type") String tokenType,
            @JsonProperty("expires_in") long expiresIn) {}

    @POST
    @Operation(hidden = true)
    public LocalToken issue(JsonNode wanted) {
        var faults = new Faults();
        faults.require(
                isText(wanted.path("tenant")),
                "/tenant",
                FaultCode.REQUIRED,
                "`tenant` is required, such as \"acme\".");
        faults.require(
                isText(wanted.path("subject")),
                "/subject",
                FaultCode.REQUIRED,
                "`subject` is required, such as \"mia\".");
        var roles = roles(wanted.path("roles"), faults);
        faults.throwIfAny();
        var token = Jwt.issuer(LocalIdentity.ISSUER)
                .audience(audience)
                .subject(wanted.path("subject").asText())
                .claim(tenantClaim, wanted.path("tenant").asText())
                .claim(rolesClaim, roles)
                .expiresIn(LIFETIME)
                .sign(LocalIdentity.signingKey());
        return new LocalToken(token, "Bearer", LIFETIME.toSeconds());
    }

    private static boolean isText(JsonNode value) {
        return value.isTextual() && !value.asText().isBlank();
    }

    private static Set<String> roles(JsonNode wanted, Faults faults) {
        var roles = new HashSet<String>();
        wanted.forEach(role -> roles.add(role.asText()));
        if (!wanted.isArray() || roles.isEmpty() || !ROLES.containsAll(roles)) {
            faults.add(Fault.at(
                    "/roles",
                    FaultCode.UNKNOWN_VALUE,
                    "`roles` must be a list with any of member, coach, service and admin, such as [\"member\"]."));
        }
        return roles;
    }
}
