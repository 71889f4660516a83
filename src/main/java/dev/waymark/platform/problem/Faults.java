package dev.waymark.platform.problem;

import java.util.ArrayList;
import java.util.List;

/** Collects every error in a request, so that the sender can fix them all at once. */
public final class Faults {

    private final List<Fault> faults = new ArrayList<>();

    public void add(Fault fault) {
        faults.add(fault);
    }

    /** Adds an error unless {@code holds}. */
    public void require(boolean holds, String pointer, FaultCode code, String detail) {
        require(holds, Fault.at(pointer, code, detail));
    }

    /** Adds an error unless {@code holds}. */
    public void require(boolean holds, Fault fault) {
        if (!holds) {
            faults.add(fault);
        }
    }

    /** @throws ProblemException {@code validation-failed} with all errors, if there are any */
    public void throwIfAny() {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }
}
