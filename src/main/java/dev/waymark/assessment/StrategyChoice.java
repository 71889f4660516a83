package dev.waymark.assessment;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the member says about one strategy of a result.
 *
 * @param reason in the member's words; null if they gave none
 * @param chosenAt when the choice was made, or last changed
 */
record StrategyChoice(
        String strategy, Choice choice, @Nullable String reason, Instant chosenAt) {

    boolean says(SetChoice wanted) {
        return choice == wanted.choice() && Objects.equals(reason, wanted.reason());
    }
}
