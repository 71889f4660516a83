package dev.waymark.platform.tenancy;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.TenantResolver;
import io.quarkus.oidc.runtime.OidcUtils;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the framework which issuer's rules apply. By itself, it would look for an issuer's name in the path of a request. */
@ApplicationScoped
@Unremovable
class IssuerOfToken implements TenantResolver {

    private static final String KEY = IssuerOfToken.class.getName();

    static void note(RoutingContext request, Issuer issuer) {
        request.put(KEY, issuer.id());
    }

    @Override
    public String resolve(RoutingContext request) {
        return request.get(KEY, OidcUtils.DEFAULT_TENANT_ID);
    }
}
