package dev.waymark.plan.win;

import dev.waymark.plan.PlanView;
import dev.waymark.platform.persistence.Ids;
import dev.waymark.platform.persistence.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A win that was earned once. When its basis is taken back, it no longer stands and is not shown; when that becomes
 * true again, it is the same win again, with the day on which it was earned and its celebration.
 */
@Entity
@Table(name = "wins")
class Win extends TenantOwned {

    @Column(name = "plan_id")
    private UUID planId;

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

    private Win(UUID planId, WinCriterion criterion, Instant now) {
        super(Ids.next());
        this.planId = planId;
        this.code = criterion.code();
        this.subject = criterion.subject();
        this.amount = criterion.amount();
        this.earnedAt = now;
        standOn(criterion);
    }

    /**
     * Updates what was earned in a plan to what is true of it now; nothing is earned twice.
     *
     * @param wins all wins ever earned in the plan
     * @return the newly earned wins
     */
    static List<Win> settle(List<Win> wins, UUID planId, List<WinCriterion> criteria, Instant now) {
        var open = new LinkedHashMap<List<Object>, WinCriterion>();
        criteria.forEach(criterion -> open.put(List.of(criterion.code(), criterion.subject()), criterion));
        wins.forEach(win -> win.standOn(open.remove(List.<Object>of(win.code, win.subject))));
        return open.values().stream()
                .filter(WinCriterion::isMet)
                .map(criterion -> new Win(planId, criterion, now))
                .toList();
    }

    private void standOn(@Nullable WinCriterion criterion) {
        standing = criterion != null && criterion.stillMetBy(amount);
        if (standing) {
            // The lowest amount for which it was ever true, so that it survives whatever is added later.
            amount = criterion.isMet() ? Math.min(amount, criterion.amount()) : amount;
            goalId = criterion.goalId();
            stepId = criterion.stepId();
        }
    }

    /** With the titles that the plan has now; the win must stand. */
    WinView view(PlanView plan) {
        return new WinView(
                id(),
                planId,
                code,
                goalId,
                stepId,
                earnedAt,
                celebratedAt,
                plan.title(),
                goalId == null ? null : plan.goal(goalId).title(),
                stepId == null ? null : plan.step(stepId).title());
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
