package dev.waymark.plan.history;

import dev.waymark.plan.PlanView;
import dev.waymark.platform.persistence.Ids;
import dev.waymark.platform.persistence.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who changed what in a plan, and when. It is written once, with the change, and deleted with the plan. */
@Entity
@Immutable
@Table(name = "plan_history")
class HistoryEntry extends TenantOwned {

    /** Rescheduling can move five hundred steps; changes beyond this number are only counted. */
    static final int MOST_CHANGES = 50;

    /** So that a page of a hundred entries stays small, whatever was changed: an order names every step. */
    static final int MOST_CHARACTERS = 40_000;

    @Column(name = "plan_id")
    private UUID planId;

    private Instant at;

    @Column(name = "actor_subject")
    private String actorSubject;

    @Column(name = "actor_role")
    private String actorRole;

    @Enumerated(EnumType.STRING)
    private HistoryCode code;

    private String about;

    @Column(name = "goal_id")
    private @Nullable UUID goalId;

    @Column(name = "step_id")
    private @Nullable UUID stepId;

    @Column(name = "occurrence_on")
    private @Nullable LocalDate occurrenceOn;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<HistoryChange> changes;

    @Column(name = "changes_omitted")
    private int changesOmitted;

    private int moved;

    @Column(name = "suggested_by")
    private @Nullable String suggestedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable HistoryOrigin origin;

    protected HistoryEntry() {}

    private HistoryEntry(PlanView plan, Instant at, HistoryActor actor, HistoryCode code, String about) {
        super(Ids.next());
        this.planId = plan.id();
        this.at = at;
        this.actorSubject = actor.subject();
        this.actorRole = actor.role();
        this.code = code;
        this.about = about;
        this.changes = List.of();
    }

    static HistoryEntry created(PlanView plan, HistoryActor actor) {
        return new HistoryEntry(plan, plan.createdAt(), actor, HistoryCode.PLAN_CREATED, plan.title());
    }

    /** @param changes at least one */
    static HistoryEntry changed(PlanView before, PlanView after, HistoryActor actor, List<HistoryChange> changes) {
        var summary = ChangeSummary.of(changes);
        var entry = new HistoryEntry(after, after.updatedAt(), actor, summary.code(), summary.titleIn(before, after));
        entry.goalId = summary.goalId();
        entry.stepId = summary.stepId();
        entry.occurrenceOn = summary.occurrenceOn();
        entry.moved = VisiblePart.moved(changes, entry.stepId);
        entry.changes = firstOf(changes);
        entry.changesOmitted = changes.size() - entry.changes.size();
        return entry;
    }

    private static List<HistoryChange> firstOf(List<HistoryChange> changes) {
        var first = new ArrayList<HistoryChange>();
        var characters = 0;
        for (var change : changes) {
            characters += change.characters();
            if (first.size() == MOST_CHANGES || characters > MOST_CHARACTERS) {
                break;
            }
            first.add(change);
        }
        return List.copyOf(first);
    }

    /** The same of a change that a coach has suggested, or that followed from a record. */
    HistoryEntry from(ChangeOrigin where) {
        suggestedBy = where.coachId();
        origin = where.origin();
        return this;
    }

    @Nullable
    HistoryOrigin origin() {
        return origin;
    }

    @Nullable
    String suggestedBy() {
        return suggestedBy;
    }

    Instant at() {
        return at;
    }

    HistoryActor actor() {
        return new HistoryActor(actorSubject, actorRole);
    }

    HistoryCode code() {
        return code;
    }

    @Nullable
    UUID goalId() {
        return goalId;
    }

    @Nullable
    UUID stepId() {
        return stepId;
    }

    @Nullable
    LocalDate occurrenceOn() {
        return occurrenceOn;
    }

    List<HistoryChange> changes() {
        return changes;
    }

    int changesOmitted() {
        return changesOmitted;
    }

    String sentence() {
        var sentence = HistoryWording.of(code, actorRole, about, stepId, occurrenceOn, changes, moved);
        return suggestedBy == null ? sentence : sentence + " A coach suggested it.";
    }

    /** The same for somebody who does not see all of the plan. */
    String sentence(VisiblePart part, List<HistoryChange> seen) {
        var name = goalId == null ? part.title().apply(about) : about;
        return HistoryWording.of(code, actorRole, name, stepId, occurrenceOn, seen, VisiblePart.moved(seen, stepId));
    }
}
