package dev.waymark.plan;

import java.util.List;
import java.util.stream.Collectors;

/** No dates satisfy what was asked for; carries every reason, so that all can be mended at once. */
final class ImpossiblePlan extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Reason> reasons;

    ImpossiblePlan(List<Reason> reasons) {
        super(reasons.stream().map(Reason::message).collect(Collectors.joining(" ")));
        this.reasons = List.copyOf(reasons);
    }

    List<Reason> reasons() {
        return reasons;
    }
}
