package dev.waymark.platform.problem;

import dev.waymark.platform.text.Sentences;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem; thrown where the reason is known, turned into a response in one place. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final long UNAVAILABLE_SECONDS = 5;

    /** A key is the only way to find out whether something was stored just before a connection was lost. */
    private static final String RETRY =
            "Try again in %d seconds, with the same `Idempotency-Key` if you sent one.".formatted(UNAVAILABLE_SECONDS);

    private final ProblemType type;
    private final transient List<Fault> faults;
    private final transient @Nullable List<LegalMove> legal;
    private final long retryAfterSeconds;
    private transient @Nullable Refusal refusal;

    private ProblemException(ProblemType type, String detail, List<Fault> faults) {
        this(type, detail, faults, null, 0);
    }

    private ProblemException(
            ProblemType type,
            String detail,
            List<Fault> faults,
            @Nullable List<LegalMove> legal,
            long retryAfterSeconds) {
        super(detail);
        if (type == ProblemType.INVALID_TRANSITION && legal == null) {
            throw new IllegalArgumentException("a refused transition says which ones are legal");
        }
        this.type = type;
        this.faults = List.copyOf(faults);
        this.legal = legal == null ? null : List.copyOf(legal);
        this.retryAfterSeconds = retryAfterSeconds;
    }

    /** A problem with one sentence that says what to do. */
    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail, List.of());
    }

    /** {@code forbidden}, with the reason that the operator is told. */
    public static ProblemException forbidden(Refusal refusal, String detail) {
        var problem = of(ProblemType.FORBIDDEN, detail);
        problem.refusal = refusal;
        return problem;
    }

    /** A change that the state of a resource does not allow, with the moves that it does allow; it may allow none. */
    public static ProblemException invalidTransition(String detail, List<LegalMove> legal) {
        return new ProblemException(ProblemType.INVALID_TRANSITION, detail, List.of(), legal, 0);
    }

    /** A request that the state of a resource is in the way of, with the moves that would clear it. */
    public static ProblemException conflict(ProblemType type, String detail, LegalMove... legal) {
        return new ProblemException(type, detail, List.of(), List.of(legal), 0);
    }

    /** {@code validation-failed} with every error. */
    public static ProblemException invalid(List<Fault> faults) {
        var detail = faults.size() == 1
                ? faults.get(0).detail()
                : "Fix the %d errors listed and try again.".formatted(faults.size());
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
        return new ProblemException(ProblemType.TOO_MANY_REQUESTS, detail, List.of(), null, retryAfterSeconds);
    }

    /** {@code unavailable}, with the seconds to wait before a retry. */
    public static ProblemException unavailable(String reason) {
        return new ProblemException(
                ProblemType.UNAVAILABLE, reason + " " + RETRY, List.of(), null, UNAVAILABLE_SECONDS);
    }

    public ProblemType type() {
        return type;
    }

    List<Fault> faults() {
        return faults;
    }

    /** Null where no state is in the way. */
    @Nullable
    List<LegalMove> legal() {
        return legal;
    }

    /** Null where nobody is refused. */
    @Nullable
    Refusal refusal() {
        return refusal;
    }

    /** Seconds to wait before a retry; 0 when waiting does not help. */
    long retryAfterSeconds() {
        return retryAfterSeconds;
    }
}
