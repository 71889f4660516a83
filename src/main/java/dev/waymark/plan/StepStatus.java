package dev.waymark.plan;

import dev.waymark.platform.text.Labeled;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The status of a step. A skipped step is excused: it counts neither as done nor as due.")
public enum StepStatus implements Labeled {
    TODO("To do"),
    DOING("In progress"),
    DONE("Done"),
    SKIPPED("Skipped");

    private final String label;

    StepStatus(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }

    /** The statuses that may come next; a done or skipped step can only be reopened. */
    Set<StepStatus> legalMoves() {
        return switch (this) {
            case TODO -> Set.of(DOING, DONE, SKIPPED);
            case DOING -> Set.of(TODO, DONE, SKIPPED);
            case DONE, SKIPPED -> Set.of(TODO);
        };
    }

    boolean canBecome(StepStatus next) {
        return legalMoves().contains(next);
    }

    public boolean isClosed() {
        return this == DONE || this == SKIPPED;
    }
}
