package dev.waymark.platform.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Every kind of problem that the service responds with: one slug, one status, one description. */
public enum ProblemType {
    VALIDATION_FAILED(
            400,
            "The request is not valid",
            "The body, a parameter or a header does not match the contract. `errors` lists every error with a JSON pointer into"
                    + " the body or the name of the parameter, a code and how to fix it; fix them all and try again. It is"
                    + " absent if the address or a header cannot be read at all."),
    MALFORMED_JSON(
            400,
            "The body is not valid JSON",
            "The body cannot be read as one JSON value: `detail` gives the line and the column. Duplicate keys and the"
                    + " character U+0000 are rejected too."),
    MALFORMED_REQUEST(
            400,
            "The request is not valid HTTP",
            "It is not certain how to read the request, so the connection is closed. Send HTTP/1.1 with one `Host`, and with a body"
                    + " either `Content-Length` or `Transfer-Encoding: chunked`."),
    UNAUTHENTICATED(
            401,
            "A valid token is required",
            "Send a bearer token that an issuer of this service has signed and that has not expired: `Authorization: Bearer <token>`."),
    FORBIDDEN(
            403,
            "The token does not allow this",
            "The token is valid, but its roles, its tenant or its subject do not allow this request. The reference lists the"
                    + " roles that each operation accepts."),
    NOT_FOUND(
            404,
            "There is nothing here",
            "Nothing with this address exists for this token. A resource of another tenant or member gets"
                    + " the same answer as one that does not exist."),
    METHOD_NOT_ALLOWED(
            405,
            "The method is not allowed here",
            "The address exists, but not with this method: `Allow` lists the methods that it has."),
    NOT_ACCEPTABLE(
            406,
            "The media type is not available",
            "None of the media types in `Accept` is available here. Ask for the one that the reference names: `text/calendar`"
                    + " for calendars, `image/svg+xml` for pictures, `application/json` for everything else."),
    REQUEST_TIMEOUT(
            408,
            "The request took too long to arrive",
            "The whole body must arrive within 10 seconds. Check your connection, then send the request again."),
    CONFLICT(
            409,
            "The request conflicts with the current state",
            "The request does not fit what is stored: read the resource again, then decide. If its state is in the way, `legal` lists"
                    + " what it can become now, and the operation for each."),
    INVALID_TRANSITION(
            409,
            "Not possible in this state",
            "The resource cannot change from its state to the requested one. `legal` lists what it can become now, and the operation for each."),
    INCOMPARABLE_ASSESSMENTS(
            409,
            "These assessments cannot be compared",
            "Change is measured between two scored assessments of the same questionnaire, in the same version or in versions"
                    + " that are declared comparable."),
    ERASED(
            410,
            "The member has been erased",
            "For 30 days after a member is erased, nothing new is stored about them, so that a late retry does not bring them back."
                    + " If they come back on purpose, end that time first: see the guide."),
    PRECONDITION_FAILED(
            412,
            "A precondition is not met",
            "`If-Match` does not match the current state, because the resource has changed since you read it, or `If-None-Match`"
                    + " of a change does match it. Read the resource again and apply your change to what you find."),
    PAYLOAD_TOO_LARGE(413, "The body is too large", "A body can be up to 256 KiB. Send a smaller one."),
    UNSUPPORTED_MEDIA_TYPE(
            415,
            "The media type is not supported",
            "Send `application/json`, or a change as `application/merge-patch+json`, and say so in `Content-Type`."),
    IDEMPOTENCY_KEY_REUSED(
            422,
            "The idempotency key was used for another request",
            "The same `Idempotency-Key` came within 24 hours with a different body or in another role, or what it created has been"
                    + " deleted since. Use a new key for a new request, and the same body with the same key."),
    PRECONDITION_REQUIRED(
            428,
            "If-Match is required",
            "A change must name the state that you read, so that nobody's work is overwritten: read the resource and send its"
                    + " `ETag` in `If-Match`."),
    TOO_MANY_REQUESTS(
            429, "Too many requests", "Wait as many seconds as `Retry-After` says, then send fewer requests."),
    INTERNAL(
            500,
            "Something went wrong on our side",
            "The error is ours and is logged under the request id; nothing was changed. Report the id if it happens again."),
    UNAVAILABLE(
            503,
            "The service is temporarily unavailable",
            "Something that the service depends on is unavailable, or too many requests are waiting for it. Try again after"
                    + " `Retry-After` seconds, with the same `Idempotency-Key`. In most cases nothing was changed; but if the"
                    + " connection was lost while a change was being stored, only the repetition with its key finds out.");

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

    /** Its HTTP status. */
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
