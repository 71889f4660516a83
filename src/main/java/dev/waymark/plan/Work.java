package dev.waymark.plan;

import dev.waymark.plan.schedule.DatedStep;
import dev.waymark.platform.persistence.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Something to do by a day: it is done on a day, let go, or still open. */
@MappedSuperclass
abstract class Work extends TenantOwned {

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private StepStatus status = StepStatus.TODO;

    @Column(name = "completed_on")
    private @Nullable LocalDate completedOn;

    private @Nullable String note;

    LocalDate dueOn() {
        return dueOn;
    }

    StepStatus status() {
        return status;
    }

    @Nullable
    LocalDate completedOn() {
        return completedOn;
    }

    @Nullable
    String note() {
        return note;
    }

    boolean isOpen() {
        return !status.isClosed();
    }

    /** Of closed work, when it was done, or else when it was due. */
    LocalDate settledOn() {
        return completedOn == null ? dueOn : completedOn;
    }

    void moveTo(LocalDate date) {
        dueOn = date;
    }

    DatedStep.Work datedWork() {
        return new DatedStep.Work(dueOn, isOpen(), completedOn);
    }

    /** @return whether that changed anything: completing what is done already does not */
    boolean complete(LocalDate on, @Nullable String remark) {
        return close(StepStatus.DONE, on, remark);
    }

    /** @return whether that changed anything: skipping what is skipped already does not */
    boolean skip(@Nullable String reason) {
        return close(StepStatus.SKIPPED, null, reason);
    }

    private boolean close(StepStatus closed, @Nullable LocalDate on, @Nullable String remark) {
        if (status == closed) {
            return false;
        }
        Transitions.require(status, closed);
        become(closed, on, remark);
        return true;
    }

    void reopen() {
        become(StepStatus.TODO, null, null);
    }

    /** Sets the status with what belongs to it; the caller has seen that the move is legal. */
    void become(StepStatus next, @Nullable LocalDate on, @Nullable String remark) {
        status = next;
        completedOn = on;
        note = remark;
    }
}
