package dev.waymark.coaching.suggestion;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.IfThen;
import dev.waymark.catalog.Strategy;
import dev.waymark.platform.persistence.Ids;
import dev.waymark.platform.persistence.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a coach has suggested for a plan, and what became of it. */
@Entity
@Table(name = "suggestions")
class CoachSuggestion extends TenantOwned {

    @Column(name = "member_id", updatable = false)
    private String memberId;

    @Column(name = "plan_id", updatable = false)
    private UUID planId;

    @Column(name = "coach_id", updatable = false)
    private String coachId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private SuggestionKind kind;

    @Column(updatable = false)
    private @Nullable String message;

    @Column(name = "goal_id", updatable = false)
    private @Nullable UUID goalId;

    @Column(updatable = false)
    private @Nullable String title;

    @Column(name = "short_title", updatable = false)
    private @Nullable String shortTitle;

    @Column(name = "effort_minutes", updatable = false)
    private @Nullable Integer effortMinutes;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "if_then", updatable = false)
    private @Nullable List<IfThen> ifThen;

    @Column(updatable = false)
    private @Nullable String strategy;

    @Enumerated(EnumType.STRING)
    private SuggestionStatus status;

    @Column(name = "step_id")
    private @Nullable UUID stepId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected CoachSuggestion() {}

    CoachSuggestion(String memberId, UUID planId, String coachId, AddSuggestion wanted, Instant now) {
        super(Ids.next());
        this.memberId = memberId;
        this.planId = planId;
        this.coachId = coachId;
        this.kind = wanted.kind();
        this.message = wanted.message();
        this.strategy = wanted.strategy();
        this.status = SuggestionStatus.OPEN;
        this.createdAt = now;
        var step = wanted.step();
        if (step != null) {
            this.goalId = step.goalId();
            this.title = step.title();
            this.shortTitle = step.shortTitle();
            this.effortMinutes = step.effortMinutes();
            this.ifThen = step.ifThen();
        }
    }

    UUID planId() {
        return planId;
    }

    String coachId() {
        return coachId;
    }

    SuggestionKind kind() {
        return kind;
    }

    SuggestionStatus status() {
        return status;
    }

    /** Of a suggestion of a strategy. */
    String strategy() {
        return Objects.requireNonNull(strategy);
    }

    /** Null unless a step is suggested. */
    @Nullable
    SuggestedStep step() {
        return kind == SuggestionKind.STEP
                ? new SuggestedStep(
                        Objects.requireNonNull(goalId),
                        Objects.requireNonNull(title),
                        shortTitle,
                        Objects.requireNonNull(effortMinutes),
                        ifThen)
                : null;
    }

    void become(SuggestionStatus answer, @Nullable UUID step, Instant now) {
        status = answer;
        stepId = step;
        answeredAt = now;
    }

    PlanSuggestion view(Catalog catalog) {
        return new PlanSuggestion(
                id(),
                planId,
                SuggestionOrigin.COACH,
                coachId,
                kind,
                message,
                step(),
                strategy,
                titleOf(strategy, catalog),
                null,
                status,
                stepId,
                createdAt,
                answeredAt);
    }

    private static @Nullable String titleOf(@Nullable String strategy, Catalog catalog) {
        return strategy == null
                ? null
                : catalog.strategy(strategy).map(Strategy::title).orElse(strategy);
    }
}
