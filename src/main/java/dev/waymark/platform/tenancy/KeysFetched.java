package dev.waymark.platform.tenancy;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcEndpoint.Type;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.quarkus.oidc.runtime.OidcUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Notices what an issuer publishes whenever the framework fetches its keys: once a minute, or for a token with an unknown key. */
@ApplicationScoped
@Unremovable
@OidcEndpoint(Type.JWKS)
class KeysFetched implements OidcResponseFilter {

    private static final int OK = 200;

    private final Issuers issuers;

    KeysFetched(Issuers issuers) {
        this.issuers = issuers;
    }

    @Override
    public Uni<Void> filter(OidcResponseFilterContext fetched) {
        var issuer = issuers.withId(fetched.requestProperties().getString(OidcUtils.TENANT_ID_ATTRIBUTE));
        if (fetched.statusCode() == OK) {
            keysIn(fetched.responseBody().toString()).ifPresent(issuer::publishes);
        }
        return Uni.createFrom().voidItem();
    }

    /** In whichever order; empty if that is no set of keys, which the framework will refuse. */
    private static Optional<Set<Object>> keysIn(String body) {
        try {
            return new JsonObject(body).getValue("keys") instanceof JsonArray keys
                    ? Optional.of(keys.stream().collect(Collectors.toSet()))
                    : Optional.empty();
        } catch (DecodeException noJson) {
            return Optional.empty();
        }
    }
}
