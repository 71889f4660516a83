package dev.waymark.plan;

import dev.waymark.plan.schedule.DatedStep;
import dev.waymark.platform.persistence.Followed;
import dev.waymark.platform.persistence.Ids;
import dev.waymark.platform.persistence.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A member's plan: goals and their steps, the hours it may take, and its state. */
@Entity
@Table(name = "plans")
class Plan extends Followed {

    @Column(name = "member_id")
    private String memberId;

    private String title;

    @Enumerated(EnumType.STRING)
    private Lifecycle lifecycle = Lifecycle.ACTIVE;

    @Column(name = "ends_on")
    private @Nullable LocalDate endsOn;

    @Embedded
    private Availability availability;

    @Embedded
    private Pauses pauses = Pauses.NONE;

    @Embedded
    private Origin origin;

    @Column(name = "created_at")
    private Instant createdAt;

    @Transient
    private List<Goal> goals = new ArrayList<>();

    protected Plan() {}

    Plan(String memberId, String title, CreatePlan wanted, Instant now) {
        super(Ids.next());
        this.memberId = memberId;
        this.title = title;
        this.availability = wanted.availability();
        this.origin = Origin.of(wanted);
        this.createdAt = now;
        changed(now);
    }

    String memberId() {
        return memberId;
    }

    String title() {
        return title;
    }

    Lifecycle lifecycle() {
        return lifecycle;
    }

    @Nullable
    LocalDate endsOn() {
        return endsOn;
    }

    Availability availability() {
        return availability;
    }

    Pauses pauses() {
        return pauses;
    }

    Origin origin() {
        return origin;
    }

    Instant createdAt() {
        return createdAt;
    }

    List<Goal> goals() {
        return goals;
    }

    /** Its own row and those of all that belongs to it, owners first. */
    Stream<TenantOwned> rows() {
        var occurrences = steps().flatMap(step -> step.occurrences().stream());
        return Stream.of(Stream.of(this), goals.stream(), steps(), occurrences).flatMap(rows -> rows);
    }

    Stream<Step> steps() {
        return goals.stream().flatMap(goal -> goal.steps().stream());
    }

    /** Everything there is to do, in plan order; what was done before is none of it. */
    List<WorkItem> work() {
        return goals.stream().flatMap(goal -> WorkItem.allOf(this, goal)).toList();
    }

    /** All steps with their dates. */
    List<DatedStep> datedSteps() {
        return steps().map(step -> new StepDates(step).dated()).toList();
    }

    void comesFrom(Origin other) {
        origin = other;
    }

    Goal add(@Nullable String strategy, @Nullable String key, AddGoal wanted) {
        var goal = new Goal(id(), Ordering.placeBehind(goals), strategy, key, wanted);
        goals.add(goal);
        return goal;
    }

    void remove(Goal goal) {
        goal.steps().forEach(step -> steps().forEach(other -> Ordering.forget(step, other)));
        goals.remove(goal);
    }

    void remove(Step step) {
        steps().forEach(other -> Ordering.forget(step, other));
        goals.forEach(goal -> goal.steps().remove(step));
    }

    void change(UpdatePlan wanted) {
        if (wanted.lifecycle() != lifecycle) {
            Transitions.require(lifecycle, wanted.lifecycle());
            lifecycle = wanted.lifecycle();
        }
        title = wanted.title();
        availability = wanted.availability();
        origin = origin.in(wanted.situation());
        pauses = pauses.in(availability.timeZone());
    }

    void pause(LocalDate today, PausePlan wanted) {
        lifecycle = Lifecycle.ON_HOLD;
        pauses = pauses.begin(today, wanted, availability.timeZone(), OpenWorkReader.dates(this));
    }

    void resume(LocalDate today) {
        lifecycle = Lifecycle.ACTIVE;
        pauses = pauses.end(today);
    }

    /** Records that open steps were rescheduled: their dates before a pause no longer matter. */
    void rescheduled() {
        pauses = pauses.rescheduled();
    }

    /** Resumes if its pause has ended by itself; the pause has already moved the open steps. */
    void wake(Instant now) {
        if (pauses.isOver(now)) {
            changed(pauses.resumesAt());
            resume(pauses.until());
        }
    }

    /** Appears as somebody sees it from whom a part of it is hidden: only to be shown, never to be stored. */
    void appear(String asTitle, @Nullable LocalDate asEnd, Lifecycle asLifecycle, Pauses asPauses) {
        title = asTitle;
        endsOn = asEnd;
        lifecycle = asLifecycle;
        pauses = asPauses;
    }

    /** Updates what follows from the steps after every change: the end date, and whether the plan is completed. */
    void settle(Instant now) {
        wake(now);
        origin = origin.keeping(steps().filter(step -> !step.isOpen()));
        endsOn = steps().map(Step::dueOn).max(LocalDate::compareTo).orElse(null);
        if (endsOn != null) {
            lifecycle = lifecycle.following(steps().anyMatch(Step::isOpen));
        }
        if (lifecycle != Lifecycle.ON_HOLD) {
            pauses = pauses.end(availability.today(now));
        }
        changed(now);
    }
}
