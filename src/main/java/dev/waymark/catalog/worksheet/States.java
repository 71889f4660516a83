package dev.waymark.catalog.worksheet;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "RecordStates", description = "What can become of a record.")
public record States(
        @Schema(description = "The state in which a record begins.", examples = "draft")
        String first,

        @Schema(description = "All states.") List<State> all,
        @Schema(description = "The moves that are allowed.") List<Move> moves) {

    /** The states that a record in this one may move to, in the order of the moves. */
    public List<String> next(String state) {
        return moves.stream()
                .filter(move -> move.from().equals(state))
                .map(Move::to)
                .toList();
    }

    /** What a state is called; nothing if there is no such state. */
    public Optional<String> label(String state) {
        return all.stream()
                .filter(known -> known.key().equals(state))
                .map(State::label)
                .findFirst();
    }

    @Schema(name = "RecordState", description = "A state of a record.")
    public record State(
            @Schema(description = "Its key.", examples = "asked")
            String key,

            @Schema(description = "What it is called.", examples = "Handed in")
            String label) {}

    @Schema(name = "RecordMove", description = "A move from one state to another.")
    public record Move(
            @Schema(description = "The state before.", examples = "draft")
            String from,

            @Schema(description = "The state after.", examples = "asked")
            String to) {}
}
