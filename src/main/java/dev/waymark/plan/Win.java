package dev.waymark.plan;

import dev.waymark.platform.persistence.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * A win that was earned once. When what it stands on is taken back it no longer stands, and is shown to nobody; when it
 * becomes true again it is this win again, with the day on which it was earned and the celebration that it had.
 */
@Entity
@EntityListeners(WinCounter.class)
@Table(name = "wins")
class Win {

    @Id
    private UUID id;

    @TenantId
    @PartitionKey
    @Column(name = "tenant_id")
    private String tenantId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "plan_id", foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
    private Plan plan;

    @Enumerated(EnumType.STRING)
    private WinCode code;

    private String subject;

    private long amount;

    private boolean standing;

    @Column(name = "goal_id")
    private @Nullable UUID goalId;

    @Column(name = "step_id")
    private @Nullable UUID stepId;

    @Column(name = "earned_at")
    private Instant earnedAt;

    @Column(name = "celebrated_at")
    private @Nullable Instant celebratedAt;

    protected Win() {}

    private Win(Plan plan, WinCriterion criterion, Instant now) {
        this.id = Ids.next();
        this.plan = plan;
        this.code = criterion.code();
        this.subject = criterion.subject();
        this.amount = criterion.amount();
        this.earnedAt = now;
        standOn(criterion);
    }

    /** Brings what was earned in a plan in line with what is true of it now: nothing is earned twice. */
    static void settle(List<Win> wins, Plan plan, Instant now) {
        var criteria = new LinkedHashMap<List<Object>, WinCriterion>();
        WinRules.of(
                        WorkItem.of(plan),
                        plan.pauses().active(plan.availability().startOn()),
                        plan.availability().today(now))
                .forEach(criterion -> criteria.put(List.of(criterion.code(), criterion.subject()), criterion));
        wins.forEach(win -> win.standOn(criteria.remove(List.<Object>of(win.code, win.subject))));
        criteria.values().stream()
                .filter(WinCriterion::isMet)
                .forEach(criterion -> wins.add(new Win(plan, criterion, now)));
    }

    private void standOn(@Nullable WinCriterion criterion) {
        standing = criterion != null && criterion.stillMetBy(amount);
        if (standing) {
            // The least that it was ever true with, so that it outlasts whatever is added later.
            amount = criterion.isMet() ? Math.min(amount, criterion.amount()) : amount;
            goalId = criterion.goalId();
            stepId = criterion.stepId();
        }
    }

    WinCode code() {
        return code;
    }

    String subject() {
        return subject;
    }

    boolean isStanding() {
        return standing;
    }

    /** Celebrating again changes nothing. */
    void celebrate(Instant now) {
        if (celebratedAt == null) {
            celebratedAt = now;
        }
    }
}
