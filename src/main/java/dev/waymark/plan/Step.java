package dev.waymark.plan;

import dev.waymark.catalog.IfThen;
import dev.waymark.platform.text.Excerpt;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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

/** A scheduled step; a recurring one is completed occurrence by occurrence and follows them. */
@Entity
@Table(name = "steps")
class Step extends Work implements Ordering.Ordered {

    @Column(name = "goal_id", updatable = false)
    private UUID goalId;

    private int position;
    private @Nullable String key;
    private String title;
    private @Nullable String cadence;

    @Column(name = "short_title")
    private @Nullable String shortTitle;

    @Column(name = "effort_minutes")
    private int effortMinutes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<UUID> after;

    @Column(name = "anchor_on")
    private @Nullable LocalDate anchorOn;

    @Column(name = "due_on_fixed")
    private boolean dueOnFixed;

    @Embedded
    private @Nullable IfThens ifThens;

    @Column(name = "rehearsed_at")
    private @Nullable Instant rehearsedAt;

    @Transient
    private List<Occurrence> occurrences = new ArrayList<>();

    protected Step() {}

    Step(Goal goal, int position, @Nullable String key, AddStep wanted) {
        super(goal.planId());
        this.goalId = goal.id();
        this.position = position;
        this.key = key;
        this.title = wanted.title();
        this.shortTitle = wanted.shortTitle();
        this.effortMinutes = wanted.effortMinutes();
        waitFor(wanted.after() == null ? List.of() : wanted.after());
        this.cadence = wanted.cadence();
        intend(wanted.ifThen());
        fix(wanted.dueOn());
    }

    private void fix(@Nullable LocalDate date) {
        dueOnFixed = date != null;
        moveTo(date == null ? dueOn() : date);
    }

    @Override
    public int position() {
        return position;
    }

    @Override
    public void moveToPosition(int place) {
        position = place;
    }

    @Nullable
    String key() {
        return key;
    }

    String title() {
        return title;
    }

    /** The title where there is little room; it follows from the title unless it was given. */
    String shortTitle() {
        return shortTitle == null ? Excerpt.of(title, StepView.LONGEST_SHORT_TITLE) : shortTitle;
    }

    int effortMinutes() {
        return effortMinutes;
    }

    List<UUID> after() {
        return after;
    }

    @Nullable
    String cadence() {
        return cadence;
    }

    /** First what starts it, then what to do about an obstacle. */
    List<IfThen> ifThen() {
        return IfThens.list(ifThens);
    }

    @Nullable
    Instant rehearsedAt() {
        return rehearsedAt;
    }

    List<Occurrence> occurrences() {
        return occurrences;
    }

    boolean isRecurring() {
        return cadence != null;
    }

    /** The first date of its rule; null before it is scheduled, and after it was by a version without anchors. */
    @Nullable
    LocalDate anchorOn() {
        return anchorOn;
    }

    void anchor(@Nullable LocalDate date) {
        anchorOn = date;
    }

    boolean isFixed() {
        return dueOnFixed;
    }

    boolean isMovable() {
        return isOpen() && !dueOnFixed;
    }

    void waitFor(List<UUID> others) {
        after = others.stream().distinct().toList();
    }

    /** What there is to do: the occurrences of a recurring step, otherwise the step itself. */
    List<? extends Work> work() {
        return isRecurring() ? occurrences : List.of(this);
    }

    void change(UpdateStep wanted) {
        if (wanted.status() != status()) {
            Transitions.require(status(), wanted.status());
            become(wanted.status(), null, null);
        }
        if (wanted.changesCadence(UpdateStep.of(this))) {
            cadence = wanted.cadence();
            anchor(null);
            occurrences.clear();
        }
        shortTitle = wanted.shortTitleAfter(UpdateStep.of(this), shortTitle);
        title = wanted.title();
        effortMinutes = wanted.effortMinutes();
        waitFor(wanted.after());
        intend(wanted.ifThen());
        fix(wanted.dueOn());
    }

    /** Changed if-thens have not been rehearsed. */
    private void intend(List<IfThen> wanted) {
        rehearsedAt = IfThen.sayTheSame(ifThen(), wanted) ? rehearsedAt : null;
        ifThens = IfThens.of(wanted);
    }

    void rehearse(Instant now) {
        rehearsedAt = now;
    }

    /** Becomes the first part of what it was, on a day that the planner finds. */
    void shrink(String partTitle, String partInShort, int minutes) {
        title = partTitle;
        shortTitle = partInShort;
        effortMinutes = minutes;
        fix(null);
    }
}
