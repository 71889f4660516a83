package dev.waymark.worksheet.step;

import dev.waymark.catalog.Catalog;
import dev.waymark.catalog.TemplateStep;
import dev.waymark.plan.PlanReader.Locking;
import dev.waymark.plan.PlanSnapshot;
import dev.waymark.plan.StepActionService.WorkPart;
import dev.waymark.plan.action.RecordedChanges;
import dev.waymark.platform.tenancy.Scope;
import dev.waymark.worksheet.record.CompletedStep;
import dev.waymark.worksheet.record.RecordListener;
import dev.waymark.worksheet.step.StepChoice.Kept;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Completes steps of plans when records are added, and reopens them when records are deleted. */
@ApplicationScoped
class StepCompletion implements RecordListener {

    private final Catalog catalog;
    private final RecordedChanges changes;
    private final CompletionRows rows;

    StepCompletion(Catalog catalog, RecordedChanges changes, CompletionRows rows) {
        this.catalog = catalog;
        this.changes = changes;
        this.rows = rows;
    }

    /** Where no step of the strategy asks for this kind, nothing is looked for. */
    @Override
    public Addition adding(String memberId, String strategy, String kind) {
        var keys = asking(strategy, kind).map(TemplateStep::key).distinct().toList();
        var held = keys.isEmpty() ? List.<UUID>of() : changes.holdRunning(memberId, keys);
        return record ->
                held.stream().flatMap(plan -> complete(plan, record).stream()).toList();
    }

    private List<CompletedStep> complete(UUID planId, Named record) {
        var latest = new Latest(List.of(record), new UUID[0]);
        var changed =
                changes.complete(planId, latest::read, plan -> latest.in(plan).completedBy(record.kind()));
        var choice = latest.in(changed.plan());
        rows.add(
                planId,
                changed.view().stream()
                        .collect(Collectors.toMap(
                                Function.identity(),
                                part -> part.occurrence() == null ? choice.supporting(part) : List.of(record.id()))));
        return changed.view().stream().map(choice::completed).toList();
    }

    /** What a record says does not matter to a step. */
    @Override
    public void changed(Named record) {}

    @Override
    public void removing(UUID id, Scope scope) {
        var held = changes.hold(rows.plansOf(id, scope));
        if (!held.isEmpty()) {
            var records = rows.family(id, scope);
            held.forEach(plan -> reopen(plan, records));
        }
    }

    /** What stays done is done because of other records from then on. */
    private void reopen(UUID planId, List<Named> records) {
        var ids = records.stream().map(Named::id).toArray(UUID[]::new);
        var latest = new Latest(records, ids);
        var completed = new Completed(planId, ids);
        var changed = changes.reopen(
                planId,
                locking -> {
                    latest.read(locking);
                    completed.read(locking);
                },
                plan -> latest.in(plan).undone(completed.parts()));
        var choice = latest.in(changed.plan());
        rows.add(
                planId,
                completed.parts().stream()
                        .filter(part -> !changed.view().contains(part) && part.occurrence() == null)
                        .collect(Collectors.toMap(Function.identity(), choice::supporting)));
    }

    /** It was done before, while there was something to reopen it for. */
    @Override
    public void removed(List<Named> records) {}

    /** The steps of a strategy's template that ask for a kind of record. */
    private Stream<TemplateStep> asking(String strategy, String kind) {
        return catalog.strategy(strategy).stream()
                .flatMap(each -> each.template().everyStep())
                .filter(step -> kind.equals(step.record()));
    }

    /** What is done because of some records, read when a plan is locked. */
    private final class Completed {

        private final UUID planId;
        private final UUID[] records;
        private Supplier<List<WorkPart>> parts = List::of;

        Completed(UUID planId, UUID[] records) {
            this.planId = planId;
            this.records = records;
        }

        void read(Locking locking) {
            parts = rows.completed(locking.batch(), planId, records);
        }

        List<WorkPart> parts() {
            return parts.get();
        }
    }

    /** The latest records of some kinds, read when a plan is locked: as many as any step asks for. */
    private final class Latest {

        private final List<Named> like;
        private final UUID[] without;
        private final Map<String, Supplier<List<Kept>>> byKind = new HashMap<>();

        /** @param without those that do not count */
        Latest(List<Named> like, UUID[] without) {
            this.like = like;
            this.without = without;
        }

        void read(Locking locking) {
            for (var each : like) {
                most(each)
                        .ifPresent(most -> byKind.computeIfAbsent(
                                each.kind(), kind -> rows.latest(locking.batch(), each, without, most)));
            }
        }

        /** Empty if no step asks for the kind any more. */
        private OptionalInt most(Named record) {
            return asking(record.strategy(), record.kind())
                    .mapToInt(step -> Objects.requireNonNull(step.recordCount()))
                    .max();
        }

        StepChoice in(PlanSnapshot plan) {
            return new StepChoice(
                    plan,
                    like.get(0).strategy(),
                    kind -> byKind.getOrDefault(kind, List::of).get());
        }
    }
}
