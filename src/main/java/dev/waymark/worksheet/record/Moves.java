package dev.waymark.worksheet.record;

import dev.waymark.catalog.worksheet.RecordKind;
import dev.waymark.catalog.worksheet.States;
import dev.waymark.platform.problem.Fault;
import dev.waymark.platform.problem.FaultCode;
import dev.waymark.platform.problem.Faults;
import dev.waymark.platform.problem.LegalMove;
import dev.waymark.platform.problem.ProblemException;
import dev.waymark.platform.text.Sentences;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which states the records of a kind may move to. */
final class Moves {

    private Moves() {}

    /** The states that a record may move to. One whose state is gone, or that was kept without any, may move to each. */
    static List<String> of(RecordKind kind, @Nullable String state) {
        var states = kind.states();
        if (states == null) {
            return List.of();
        }
        return state != null && keys(states).contains(state) ? states.next(state) : keys(states);
    }

    private static List<String> keys(States states) {
        return states.all().stream().map(States.State::key).toList();
    }

    /** Checks that a state is one of the kind's. */
    static void check(RecordKind kind, @Nullable String present, @Nullable String wanted, Faults faults) {
        if (wanted == null || wanted.equals(present)) {
            return;
        }
        if (kind.states() == null) {
            faults.add(Fault.at(
                    "/state",
                    FaultCode.NOT_APPLICABLE,
                    "%s have no states: leave `state` out.".formatted(Sentences.quoted(kind.plural()))));
        } else if (!keys(kind.states()).contains(wanted)) {
            faults.add(Fault.at(
                            "/state",
                            FaultCode.UNKNOWN_VALUE,
                            "This value is not known here: choose one of those listed.")
                    .allowing(keys(kind.states())));
        }
    }

    /** @throws ProblemException {@code invalid-transition} when the record cannot get from the one state into the other */
    static void require(RecordKind kind, @Nullable String present, @Nullable String wanted) {
        if (wanted == null || wanted.equals(present)) {
            return;
        }
        var moves = of(kind, present);
        if (!moves.contains(wanted)) {
            throw ProblemException.invalidTransition(
                    "This is %s and cannot become %s now.".formatted(label(kind, present), label(kind, wanted)),
                    moves.stream()
                            .map(next -> new LegalMove(next, "updateWorksheetRecord"))
                            .toList());
        }
    }

    private static String label(RecordKind kind, @Nullable String state) {
        return Optional.ofNullable(state)
                .flatMap(kind.states()::label)
                .map(Sentences::quoted)
                .orElseThrow();
    }
}
