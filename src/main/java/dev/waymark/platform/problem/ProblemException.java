package dev.waymark.platform.problem;

import java.util.List;

/** Ends a request with a problem; thrown where the reason is known, answered in one place. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<Fault> faults;

    private ProblemException(ProblemType type, String detail, List<Fault> faults) {
        super(detail);
        this.type = type;
        this.faults = List.copyOf(faults);
    }

    /** A problem with one sentence that says what to do. */
    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail, List.of());
    }

    /** {@code validation-failed} with every fault. */
    public static ProblemException invalid(List<Fault> faults) {
        var detail = faults.size() == 1
                ? faults.get(0).detail()
                : "%d faults: see `errors`, mend them all and send the request again.".formatted(faults.size());
        return new ProblemException(ProblemType.VALIDATION_FAILED, detail, faults);
    }

    /** {@code validation-failed} with one fault. */
    public static ProblemException invalid(Fault fault) {
        return invalid(List.of(fault));
    }

    /** {@code not-found}, in the same words for what never was, what is gone and what is not the caller's. */
    public static ProblemException notFound() {
        return of(ProblemType.NOT_FOUND, "Nothing with this address exists for this token: check the id.");
    }

    /** The kind of problem. */
    public ProblemType type() {
        return type;
    }

    List<Fault> faults() {
        return faults;
    }
}
