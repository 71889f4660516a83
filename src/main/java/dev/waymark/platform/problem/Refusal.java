package dev.waymark.platform.problem;

import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.Optional;

/**
 * Why a caller was refused with 401 or 403, for those who run the service.
 *
 * @param explanation more about it, without anything that the request says; blank if there is nothing more
 */
public record Refusal(Reason reason, String explanation) {

    private static final String KEY = Refusal.class.getName();

    /** One of few, for logs and metrics. */
    public enum Reason {
        NO_TOKEN,

        /** The token is not valid here, or has expired. */
        INVALID_TOKEN,

        /** The token is valid, but its tenant or its subject cannot be used. */
        UNUSABLE_CLAIM,

        /** No role of the caller may call this operation. */
        ROLE,

        /** A member named another member. */
        OTHER_MEMBER,

        /** A browser asked for a page of an origin that may not call. */
        ORIGIN;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    static void note(RoutingContext request, Reason reason) {
        new Refusal(reason, "").note(request);
    }

    void note(RoutingContext request) {
        request.put(KEY, this);
    }

    /** Why this request was refused; empty if it was not. */
    public static Optional<Refusal> of(RoutingContext request) {
        return Optional.ofNullable(request.get(KEY));
    }
}
