package dev.waymark.worksheet.record;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.waymark.platform.idempotency.StoredAnswers;
import dev.waymark.platform.persistence.Ids;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.problem.ProblemType;
import dev.waymark.platform.tenancy.Scope;
import dev.waymark.platform.time.Instants;
import dev.waymark.worksheet.record.RecordListener.Named;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Adds, changes and deletes records of which everything has been checked, within a transaction, and tells the listeners. */
@ApplicationScoped
public class RecordKeeper {

    private static final int MOST_OF_A_KIND = 1_000;

    private final RecordRows rows;
    private final RecordChanges changes;
    private final Worksheets worksheets;
    private final Instance<RecordListener> listeners;
    private final StoredAnswers answers;
    private final Clock clock;

    RecordKeeper(
            RecordRows rows,
            RecordChanges changes,
            Worksheets worksheets,
            Instance<RecordListener> listeners,
            StoredAnswers answers,
            Clock clock) {
        this.rows = rows;
        this.changes = changes;
        this.worksheets = worksheets;
        this.listeners = listeners;
        this.answers = answers;
        this.clock = clock;
    }

    /**
     * A record that has been added.
     *
     * @param completedSteps the steps of plans that this has completed
     */
    public record Added(WorksheetRecord record, List<CompletedStep> completedSteps) {}

    /**
     * Adds a record. Until the transaction ends, nobody else adds one of its kind for the member.
     *
     * @throws ProblemException {@code conflict} when the member has as many of the kind as there can be, {@code validation-failed} when
     *     the record that it belongs to has been deleted meanwhile
     */
    public Added add(String memberId, String strategy, NewRecord wanted) {
        var kind = wanted.kind();
        var additions = listeners.stream()
                .map(listener -> listener.adding(memberId, strategy, kind.key()))
                .toList();
        var standing = changes.hold(memberId, strategy, wanted);
        if (!standing.hasParent()) {
            throw ProblemException.invalid(RecordChecks.noSuchRecord(RecordChecks.PARENT));
        }
        requireRoom(standing.count());
        var now = Instants.now(clock);
        var record = new WorksheetRecord(
                Ids.next(),
                memberId,
                strategy,
                kind.key(),
                wanted.parentId(),
                kind.states() == null ? null : kind.states().first(),
                RecordRows.asStored(wanted.fields()),
                worksheets.find(strategy).orElseThrow().version(),
                0,
                now,
                now);
        changes.insert(record);
        var named = named(record);
        var completed = additions.stream()
                .flatMap(addition -> addition.added(named).stream())
                .toList();
        return new Added(record, completed);
    }

    /**
     * Changes a record that is locked. If it says the same as before, nothing happens.
     *
     * @param fields valid for its kind, and followed by those that its worksheet no longer has
     */
    public WorksheetRecord change(WorksheetRecord record, @Nullable String state, ObjectNode fields) {
        var changed =
                record.changedTo(state, RecordRows.asStored(fields), worksheets.versionOf(record), Instants.now(clock));
        if (changed.says(record)) {
            return record;
        }
        changes.update(changed);
        listeners.forEach(listener -> listener.changed(named(changed)));
        return changed;
    }

    private static void requireRoom(int present) {
        if (present >= MOST_OF_A_KIND) {
            throw ProblemException.conflict(
                    ProblemType.CONFLICT,
                    "There are %d of these records already, and there cannot be more: delete one first."
                            .formatted(MOST_OF_A_KIND));
        }
    }

    /** Finds a record that is about to be {@linkplain #remove deleted}, and locks it. */
    public Optional<WorksheetRecord> holdToRemove(UUID id, Scope scope) {
        listeners.forEach(listener -> listener.removing(id, scope));
        return rows.hold(id, scope);
    }

    /** Deletes a record that is locked, and those that belong to it. */
    public void remove(WorksheetRecord record) {
        var gone = changes.familyOf(record);
        changes.delete(record);
        answers.deleteAllAbout(gone.stream().map(Named::id).toList());
        listeners.forEach(listener -> listener.removed(gone));
    }

    private static Named named(WorksheetRecord record) {
        return new Named(record.id(), record.memberId(), record.strategy(), record.kind());
    }
}
