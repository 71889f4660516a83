package dev.waymark.plan;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** One occurrence of a recurring step, completed on its own. */
@Entity
@Table(name = "occurrences")
class Occurrence extends Work {

    @Column(name = "step_id", updatable = false)
    private UUID stepId;

    protected Occurrence() {}

    Occurrence(Step step, LocalDate dueOn) {
        super(step.planId());
        this.stepId = step.id();
        moveTo(dueOn);
    }
}
