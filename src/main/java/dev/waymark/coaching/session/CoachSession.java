package dev.waymark.coaching.session;

import dev.waymark.authorization.ConsentScope;
import dev.waymark.authorization.Sight;
import dev.waymark.platform.persistence.Ids;
import dev.waymark.platform.persistence.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A session of a coach with a member. */
@Entity
@Table(name = "coach_sessions")
class CoachSession extends TenantOwned {

    @Column(name = "member_id", updatable = false)
    private String memberId;

    @Column(name = "coach_id", updatable = false)
    private String coachId;

    @Column(name = "plan_id")
    private @Nullable UUID planId;

    private Instant at;

    @Column(name = "duration_minutes")
    private int durationMinutes;

    @Column(name = "time_zone")
    private @Nullable String timeZone;

    private @Nullable String agenda;

    private @Nullable String summary;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "agreed_steps")
    private List<UUID> agreedSteps;

    private int revision;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "updated_at")
    private Instant updatedAt;

    protected CoachSession() {}

    CoachSession(String memberId, String coachId, Instant now) {
        super(Ids.next());
        this.memberId = memberId;
        this.coachId = coachId;
        this.createdAt = now;
        this.revision = -1;
    }

    Instant at() {
        return at;
    }

    /** What a coach changes: what they see. */
    UpdateSession present(Sight sight) {
        return new UpdateSession(
                at.toString(), durationMinutes, timeZone, seenPlan(sight), agenda, summary, agreedSteps);
    }

    private @Nullable UUID seenPlan(Sight sight) {
        return sight.sees(ConsentScope.PLANS) ? planId : null;
    }

    /** A coach who sees no plans leaves that of the session as it is. */
    void change(UpdateSession wanted, Instant begin, Sight sight, Instant now) {
        change(wanted, begin, sight.sees(ConsentScope.PLANS) ? wanted.planId() : planId, now);
    }

    /** @param begin the instant of the new values */
    void change(UpdateSession wanted, Instant begin, @Nullable UUID plan, Instant now) {
        at = begin;
        durationMinutes = wanted.durationMinutes();
        timeZone = wanted.timeZone();
        planId = plan;
        agenda = wanted.agenda();
        summary = wanted.summary();
        agreedSteps = wanted.agreedSteps();
        revision++;
        updatedAt = now;
    }

    SessionView view(Sight sight) {
        return new SessionView(
                id(),
                memberId,
                coachId,
                at,
                durationMinutes,
                timeZone,
                seenPlan(sight),
                agenda,
                summary,
                agreedSteps,
                createdAt,
                updatedAt);
    }
}
