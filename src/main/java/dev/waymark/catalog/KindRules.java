package dev.waymark.catalog;

import dev.waymark.catalog.worksheet.Condition;
import dev.waymark.catalog.worksheet.Field;
import dev.waymark.catalog.worksheet.RecordKind;
import dev.waymark.catalog.worksheet.States;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules for one kind of a worksheet's records. */
record KindRules(RecordKind kind, WorksheetFields fields, WorksheetFaults faults) {

    void check(String pointer) {
        if (kind.of() != null && faults.requireKnown(fields.kinds(), kind.of(), pointer + "/of")) {
            faults.require(
                    fields.lineage(kind.of()).get(0).of() == null,
                    pointer + "/of",
                    "`%s` belongs to something itself, so nothing can belong to it".formatted(kind.of()));
        }
        checkName(pointer + "/name");
        faults.requireUnique(kind.fields().stream().map(Field::key).toList(), pointer + "/fields");
        for (var index = 0; index < kind.fields().size(); index++) {
            checkField(index, pointer + "/fields/" + index);
        }
        if (kind.states() != null) {
            checkStates(kind.states(), pointer + "/states");
        }
    }

    /** What names a record is never missing. */
    private void checkName(String pointer) {
        var field = kind.field(kind.name());
        if (faults.require(field.isPresent(), pointer, "`%s` is not known".formatted(kind.name()))) {
            faults.require(
                    field.orElseThrow().required() && field.orElseThrow().askedWhen() == null,
                    pointer,
                    "`%s` is not required of every record".formatted(kind.name()));
        }
    }

    private void checkField(int index, String pointer) {
        var field = kind.fields().get(index);
        faults.require(
                !field.key().equals(Condition.STATE), pointer + "/key", "`state` stands for the state of a record");
        faults.require(
                field.min() == null || field.max() == null || field.min().compareTo(field.max()) < 0,
                pointer + "/min",
                "is not less than `max`");
        faults.requireUnique(field.options().stream().map(Field.Option::key).toList(), pointer + "/options");
        if (field.from() != null) {
            faults.requireKnown(fields.kinds(), field.from(), pointer + "/from");
        }
        checkAskedWhen(index, pointer + "/askedWhen");
    }

    private void checkAskedWhen(int index, String pointer) {
        var asked = kind.fields().get(index).askedWhen();
        if (asked == null) {
            return;
        }
        var earlier = kind.fields().subList(0, index).stream()
                .filter(field ->
                        field.key().equals(asked.field()) && !field.options().isEmpty())
                .findFirst();
        if (faults.require(
                earlier.isPresent(), pointer + "/field", "`%s` is not an earlier choice".formatted(asked.field()))) {
            faults.requireCondition(kind.key(), asked, pointer);
        }
    }

    private void checkStates(States states, String pointer) {
        var keys = states.all().stream().map(States.State::key).toList();
        faults.requireUnique(keys, pointer + "/all");
        faults.requireKnown(keys, states.first(), pointer + "/first");
        for (var index = 0; index < states.moves().size(); index++) {
            var move = states.moves().get(index);
            var place = pointer + "/moves/" + index;
            faults.requireKnown(keys, move.from(), place + "/from");
            faults.requireKnown(keys, move.to(), place + "/to");
            faults.require(!move.from().equals(move.to()), place, "leads nowhere");
        }
        var reached = reachable(states);
        for (var index = 0; index < keys.size(); index++) {
            faults.require(
                    reached.contains(keys.get(index)),
                    "%s/all/%d".formatted(pointer, index),
                    "`%s` cannot be reached from `%s`".formatted(keys.get(index), states.first()));
        }
    }

    private static Set<String> reachable(States states) {
        var reached = new HashSet<>(List.of(states.first()));
        while (states.moves().stream()
                .filter(move -> reached.contains(move.from()))
                .map(States.Move::to)
                .toList()
                .stream()
                .anyMatch(reached::add)) {}
        return reached;
    }
}
