package dev.waymark.plan;

import dev.waymark.plan.schedule.DatedStep;
import dev.waymark.platform.persistence.Ids;
import dev.waymark.platform.persistence.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something to do by a day: done on a day, skipped, or still open. */
@MappedSuperclass
abstract class Work extends TenantOwned {

    static final Comparator<Work> BY_DAY = Comparator.comparing(Work::dueOn);

    /** The plan that it belongs to, because all of a plan is found by the plan's id alone. */
    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private StepStatus status = StepStatus.TODO;

    @Column(name = "completed_on")
    private @Nullable LocalDate completedOn;

    private @Nullable String note;

    protected Work() {}

    Work(UUID planId) {
        super(Ids.next());
        this.planId = planId;
    }

    UUID planId() {
        return planId;
    }
    /** How often the database has seen it change in what a calendar shows: see {@link WorkItem.Revision}. */
    @Column(insertable = false, updatable = false)
    private int revision;

    @Column(name = "revised_at", insertable = false, updatable = false)
    private @Nullable Instant revisedAt;

    @Column(name = "settled_at", insertable = false, updatable = false)
    private @Nullable Instant settledAt;

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

    int revision() {
        return revision;
    }

    /** Null until it is read from the database. */
    @Nullable
    Instant revisedAt() {
        return revisedAt;
    }

    /** When its day or its status changed last; null until it is read from the database. */
    @Nullable
    Instant settledAt() {
        return settledAt;
    }

    boolean isOpen() {
        return !status.isClosed();
    }

    /** The day on which closed work was done, or else was due. */
    LocalDate settledOn() {
        return completedOn == null ? dueOn : completedOn;
    }

    void moveTo(LocalDate date) {
        dueOn = date;
    }

    DatedStep.Work datedWork() {
        return new DatedStep.Work(dueOn, isOpen(), completedOn);
    }

    /** @return whether that changed anything: completing what is already done does not */
    boolean complete(LocalDate on, @Nullable String remark) {
        return close(StepStatus.DONE, on, remark);
    }

    /** @return whether that changed anything: skipping what is already skipped does not */
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

    /** Sets the status with its details; the caller has checked that the move is possible. */
    void become(StepStatus next, @Nullable LocalDate on, @Nullable String remark) {
        status = next;
        completedOn = on;
        note = remark;
    }
}
