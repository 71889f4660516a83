package dev.waymark.platform.problem;

import dev.waymark.platform.text.Sentences;
import java.util.List;

/** Ends a request with a problem; thrown where the reason is known, turned into a response in one place. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final long UNAVAILABLE_SECONDS = 5;

    /** A key is the only way to find out whether something was stored just before a connection was lost. */
    private static final String RETRY =
            "Try again in %d seconds, with the same `Idempotency-Key` if you sent one.".formatted(UNAVAILABLE_SECONDS);

    private final ProblemType type;
    private final transient List<Fault> faults;
    private final long retryAfterSeconds;

    private ProblemException(ProblemType type, String detail, List<Fault> faults) {
        this(type, detail, faults, 0);
    }

    private ProblemException(ProblemType type, String detail, List<Fault> faults, long retryAfterSeconds) {
        super(detail);
        this.type = type;
        this.faults = List.copyOf(faults);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** A problem with one sentence that says what to do. */
    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail, List.of());
    }

    /** {@code validation-failed} with every error. */
    public static ProblemException invalid(List<Fault> faults) {
        var detail = faults.size() == 1
                ? faults.get(0).detail()
                : "%d errors: see `errors`, fix them all and try again.".formatted(faults.size());
        return new ProblemException(ProblemType.VALIDATION_FAILED, detail, faults);
    }

    /** {@code validation-failed} with one error. */
    public static ProblemException invalid(Fault fault) {
        return invalid(List.of(fault));
    }

    /** {@code not-found}, in the same words for what never existed, what is gone and what is not the caller's. */
    public static ProblemException notFound() {
        return of(ProblemType.NOT_FOUND, "Nothing with this address exists for this token: check the id.");
    }

    /** {@code not-found} for an address that nobody could find anything at, with any token or none. */
    public static ProblemException noSuchAddress() {
        return of(ProblemType.NOT_FOUND, "There is no such address: the reference lists all that there are.");
    }

    /** {@code too-many-requests}, with the seconds to wait before a retry. */
    public static ProblemException tooManyRequests(long retryAfterSeconds) {
        var detail =
                "Too many requests: wait %s, then send fewer.".formatted(Sentences.count(retryAfterSeconds, "second"));
        return new ProblemException(ProblemType.TOO_MANY_REQUESTS, detail, List.of(), retryAfterSeconds);
    }

    /** {@code unavailable}, with the seconds to wait before a retry. */
    public static ProblemException unavailable(String reason) {
        return new ProblemException(ProblemType.UNAVAILABLE, reason + " " + RETRY, List.of(), UNAVAILABLE_SECONDS);
    }

    public ProblemType type() {
        return type;
    }

    List<Fault> faults() {
        return faults;
    }

    /** Seconds to wait before a retry; 0 when waiting does not help. */
    long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
