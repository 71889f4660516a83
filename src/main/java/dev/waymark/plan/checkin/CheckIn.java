package dev.waymark.plan.checkin;

import dev.waymark.platform.persistence.Ids;
import dev.waymark.platform.persistence.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a member said about a day; never changed, only replaced by a later check-in for the same day and goal. */
@Entity
@Immutable
@Table(name = "check_ins")
class CheckIn extends TenantOwned {

    @Column(name = "plan_id")
    private UUID planId;

    @Column(name = "goal_id")
    private @Nullable UUID goalId;

    private LocalDate day;

    private @Nullable Integer confidence;

    private @Nullable Integer mood;

    private @Nullable Integer energy;

    private @Nullable Integer attainment;

    private @Nullable String note;

    private @Nullable UUID replaces;

    @Column(name = "created_at")
    private Instant createdAt;

    protected CheckIn() {}

    CheckIn(UUID planId, LocalDate day, AddCheckIn wanted, @Nullable UUID replaces, Instant now) {
        super(Ids.next());
        this.planId = planId;
        this.goalId = wanted.goalId();
        this.day = day;
        this.confidence = wanted.confidence();
        this.mood = wanted.mood();
        this.energy = wanted.energy();
        this.attainment = wanted.value();
        this.note = wanted.note();
        this.replaces = replaces;
        this.createdAt = now;
    }

    CheckInView view() {
        return new CheckInView(
                id(), planId, goalId, day, confidence, mood, energy, attainment, note, replaces, createdAt);
    }
}
