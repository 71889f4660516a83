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
@EntityListeners(WinCount.class)
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

    private Win(Plan plan, Ground ground, Instant now) {
        this.id = Ids.next();
        this.plan = plan;
        this.code = ground.code();
        this.subject = ground.subject();
        this.amount = ground.amount();
        this.earnedAt = now;
        standOn(ground);
    }

    /** Brings what was earned in a plan in line with what is true of it now: nothing is earned twice. */
    static void settle(List<Win> wins, Plan plan, Instant now) {
        var grounds = new LinkedHashMap<List<Object>, Ground>();
        Wins.of(
                        Unit.of(plan),
                        plan.pauses().activity(plan.availability().startOn()),
                        plan.availability().today(now))
                .forEach(ground -> grounds.put(List.of(ground.code(), ground.subject()), ground));
        wins.forEach(win -> win.standOn(grounds.remove(List.<Object>of(win.code, win.subject))));
        grounds.values().stream().filter(Ground::holds).forEach(ground -> wins.add(new Win(plan, ground, now)));
    }

    private void standOn(@Nullable Ground ground) {
        standing = ground != null && ground.bears(amount);
        if (standing) {
            // The least that it was ever true with, so that it outlasts whatever is added later.
            amount = ground.holds() ? Math.min(amount, ground.amount()) : amount;
            goalId = ground.goalId();
            stepId = ground.stepId();
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
