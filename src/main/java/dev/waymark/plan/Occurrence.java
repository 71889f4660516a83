package dev.waymark.plan;

import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** One occurrence of a recurring step, completed on its own. */
@Entity
@Table(name = "occurrences")
class Occurrence extends Work {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "step_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Step step;

    protected Occurrence() {}

    Occurrence(Step step, LocalDate dueOn) {
        super(step.planId());
        this.step = step;
        moveTo(dueOn);
    }
}
