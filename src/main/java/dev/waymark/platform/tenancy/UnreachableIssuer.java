package dev.waymark.platform.tenancy;

import io.quarkus.oidc.OIDCException;
import io.vertx.core.VertxException;
import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jose4j.lang.UnresolvableKeyException;

/** Tells a token that is not valid from one that nobody can judge, because its issuer does not answer. */
final class UnreachableIssuer {

    /** A failure has a few causes; a circle of them has no end. */
    private static final int MOST_CAUSES = 20;

    private UnreachableIssuer() {}

    static Throwable asAMomentAgo() {
        return new OIDCException("The issuer could not be reached a moment ago");
    }

    /** The failure itself, unless the issuer cannot be reached: then the same request can succeed later. */
    static Throwable orElse(Throwable failure, Issuer issuer) {
        if (causes(failure).anyMatch(UnreachableIssuer::isBehind)) {
            issuer.lose();
            return new OIDCException("The issuer cannot be reached", failure);
        }
        // It may have signed the token with a key that could not be fetched.
        var hasUnknownKey = causes(failure).anyMatch(UnresolvableKeyException.class::isInstance);
        return hasUnknownKey && issuer.isLost() ? asAMomentAgo() : failure;
    }

    private static boolean isBehind(Throwable cause) {
        return cause instanceof OIDCException
                || cause instanceof IOException
                || cause instanceof TimeoutException
                || cause instanceof VertxException;
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES);
    }
}
