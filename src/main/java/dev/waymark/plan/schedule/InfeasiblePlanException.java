package dev.waymark.plan.schedule;

import java.util.List;
import java.util.stream.Collectors;

/** No dates fit the request; carries every reason, so that all can be fixed at once. */
public final class InfeasiblePlanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Infeasibility> reasons;

    InfeasiblePlanException(List<Infeasibility> reasons) {
        super(reasons.stream().map(Infeasibility::message).collect(Collectors.joining(" ")));
        this.reasons = List.copyOf(reasons);
    }

    public List<Infeasibility> reasons() {
        return reasons;
    }
}
