package dev.waymark.platform.problem;

import java.util.ArrayList;
import java.util.List;

/** Gathers every fault of a request, so that its sender mends them all in one go. */
public final class Faults {

    private final List<Fault> faults = new ArrayList<>();

    /** Adds a fault. */
    public void add(Fault fault) {
        faults.add(fault);
    }

    /** Adds a fault unless {@code holds}. */
    public void require(boolean holds, String pointer, String code, String detail) {
        if (!holds) {
            faults.add(Fault.at(pointer, code, detail));
        }
    }

    /** @throws ProblemException {@code validation-failed} with all faults, if there is any */
    public void throwIfAny() {
        if (!faults.isEmpty()) {
            throw ProblemException.invalid(faults);
        }
    }
}
