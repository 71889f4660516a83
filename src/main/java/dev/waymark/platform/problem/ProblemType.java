package dev.waymark.platform.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every kind of problem that the service answers with: one slug, one status, one description. */
public enum ProblemType {
    VALIDATION_FAILED(
            400,
            "The request is not valid",
            "The body, a parameter or a header breaks the contract. `errors` names every fault with a JSON pointer into the"
                    + " body or the name of the parameter, a code and how to mend it. Mend them all and send it again."),
    MALFORMED_JSON(
            400,
            "The body is not JSON",
            "The body cannot be read as one JSON value: `detail` gives line and column. Duplicate keys and the character"
                    + " U+0000 are refused too."),
    UNAUTHENTICATED(
            401,
            "A valid token is needed",
            "Send a bearer token of the configured issuer that has not expired: `Authorization: Bearer <token>`."),
    FORBIDDEN(
            403,
            "The token does not allow this",
            "The token is valid, but its roles, its tenant or its subject do not allow the request. The reference lists the"
                    + " roles of each operation."),
    NOT_FOUND(
            404,
            "There is nothing here",
            "Nothing with this address exists for this token. What belongs to another tenant or another member answers"
                    + " exactly like something that never was."),
    METHOD_NOT_ALLOWED(
            405,
            "The method is not allowed here",
            "The address exists, the method does not: `Allow` lists those that do."),
    NOT_ACCEPTABLE(
            406,
            "No such representation",
            "The address cannot answer in any of the media types that `Accept` asks for. Ask for the one that the reference names:"
                    + " `text/calendar` for calendars, `image/svg+xml` for pictures, `application/json` for all else."),
    CONFLICT(
            409,
            "The state does not allow this",
            "The request contradicts what is stored: read it again, then decide."),
    INVALID_TRANSITION(
            409,
            "Not a legal move",
            "The resource cannot move from its state to the one asked for. `detail` names the moves that are legal now."),
    INCOMPARABLE_ASSESSMENTS(
            409,
            "These assessments cannot be compared",
            "Change is measured between two scored assessments of the same questionnaire, in the same version or in versions"
                    + " that declare each other comparable."),
    PRECONDITION_FAILED(
            412,
            "It has changed since it was read",
            "`If-Match` names another state than the present one. Read the resource again and repeat the change on what you"
                    + " find."),
    PAYLOAD_TOO_LARGE(413, "The body is too large", "A body may hold 256 KiB. Send less."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "The media type is not supported",
            "Send `application/json`, and `application/merge-patch+json` with PATCH, in the `Content-Type` header."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "The idempotency key was used for something else",
            "The same `Idempotency-Key` came with another body within 24 hours. Use a new key for a new request, and the same"
                    + " body with the same key."),
    PRECONDITION_REQUIRED(
            428,
            "If-Match is needed",
            "A change must name the state that it changes, so that nobody's work is overwritten: read the resource and send"
                    + " its `ETag` in `If-Match`."),
    TOO_MANY_REQUESTS(429, "Too many requests", "Wait as many seconds as `Retry-After` says, then go on more slowly."),
    INTERNAL(
            500,
            "Something went wrong on our side",
            "The fault is ours and is logged under the request id; nothing was changed. Report the id if it happens again."),
    UNAVAILABLE(
            503,
            "The service cannot answer now",
            "Something that the service depends on is away; nothing was changed. Try again after `Retry-After` seconds.");

    private final int status;
    private final String title;
    private final String description;

    ProblemType(int status, String title, String description) {
        this.status = status;
        this.title = title;
        this.description = description;
    }

    /** The last segment of the problem's type URI. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The HTTP status that it always comes with. */
    public int status() {
        return status;
    }

    /** One short line, the same for every occurrence. */
    public String title() {
        return title;
    }

    /** What it means and what to do about it. */
    public String description() {
        return description;
    }

    static Optional<ProblemType> ofSlug(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    static Optional<ProblemType> ofStatus(int status) {
        return Arrays.stream(values()).filter(type -> type.status == status).findFirst();
    }
}
