package dev.waymark.plan;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.GoalHorizon;
import dev.waymark.catalog.Strategy;
import dev.waymark.plan.outcome.GoalOutcome;
import dev.waymark.platform.persistence.Ids;
import dev.waymark.platform.persistence.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A goal of a plan: from a strategy's template, or a member's own. */
@Entity
@Table(name = "goals")
class Goal extends TenantOwned implements Ordering.Ordered {

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    private int position;
    private @Nullable String key;
    private @Nullable String strategy;
    private String title;
    private @Nullable String measure;

    /** What the catalog knows of it, and not the database. */
    @Transient
    private @Nullable Strategy origin;

    @Enumerated(EnumType.STRING)
    private GoalHorizon horizon;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable GoalScale scale;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable GoalOutcome outcome;

    /** How often its title has changed: see {@link WorkItem.Revision}. */
    @Column(insertable = false, updatable = false)
    private int revision;

    @Column(name = "revised_at", insertable = false, updatable = false)
    private @Nullable Instant revisedAt;

    @Transient
    private List<Step> steps = new ArrayList<>();

    protected Goal() {}

    Goal(UUID planId, int position, @Nullable String strategy, @Nullable String key, AddGoal wanted) {
        super(Ids.next());
        this.planId = planId;
        this.position = position;
        this.strategy = strategy;
        this.key = key;
        this.title = wanted.title();
        this.horizon = wanted.horizon();
        this.measure = wanted.measure();
        this.scale = wanted.scale();
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public void moveToPosition(int place) {
        position = place;
    }

    UUID planId() {
        return planId;
    }

    @Nullable
    String key() {
        return key;
    }

    @Nullable
    String strategy() {
        return strategy;
    }

    /** What the catalog says about its strategy; null for a member's own goal, which is never private. */
    @Nullable
    Strategy origin() {
        return origin;
    }

    /** Learns from the catalog what its strategy says. */
    void mark(Catalog catalog) {
        origin = strategy == null ? null : catalog.strategy(strategy).orElse(null);
    }

    /** Whether it is nobody else's business. */
    boolean isPrivate() {
        return origin != null && origin.confidential();
    }

    String title() {
        return title;
    }

    GoalHorizon horizon() {
        return horizon;
    }

    @Nullable
    String measure() {
        return measure;
    }

    @Nullable
    GoalScale scale() {
        return scale;
    }

    @Nullable
    GoalOutcome outcome() {
        return outcome;
    }

    int revision() {
        return revision;
    }

    @Nullable
    Instant revisedAt() {
        return revisedAt;
    }

    List<Step> steps() {
        return steps;
    }

    /** A goal has the lifecycle of its plan until the goal's own last step closes. */
    Lifecycle lifecycle(Lifecycle ofPlan) {
        var allClosed = !steps.isEmpty() && steps.stream().noneMatch(Step::isOpen);
        return allClosed && ofPlan != Lifecycle.CANCELLED ? Lifecycle.COMPLETED : ofPlan;
    }

    Achievement achievement() {
        return Achievement.of(steps.stream().map(Step::status).toList(), outcome);
    }

    @Nullable
    LocalDate dueOn() {
        return steps.stream().map(Step::dueOn).max(LocalDate::compareTo).orElse(null);
    }

    Step add(@Nullable String stepKey, AddStep wanted) {
        var step = new Step(this, Ordering.placeBehind(steps), stepKey, wanted);
        steps.add(step);
        return step;
    }

    Step addBehind(Step step, AddStep wanted) {
        var added = new Step(this, step.position() + 1, null, wanted);
        Ordering.insert(steps, steps.indexOf(step) + 1, added);
        return added;
    }

    void change(UpdateGoal wanted) {
        title = wanted.title();
        horizon = wanted.horizon();
        measure = wanted.measure();
        scale = UpdateGoalScale.merged(wanted.scale());
    }

    /** Sets what the member says, or with null takes it back. */
    void conclude(@Nullable GoalOutcome said) {
        outcome = said;
    }
}
