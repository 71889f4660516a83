package dev.waymark.plan.win;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the change of a plan in this request has earned and taken back, once listeners have been told of it. */
@RequestScoped
public class EarnedWins {

    private @Nullable Supplier<List<Win>> before;
    private List<WinView> earned = List.of();
    private List<UUID> takenBack = List.of();

    /** @param read all wins of the plan that the request is about, as they were when it was locked */
    void know(Supplier<List<Win>> read) {
        before = read;
    }

    List<Win> before() {
        return Objects.requireNonNull(before, "A plan that changes was not locked")
                .get();
    }

    void note(List<WinView> newlyTrue, List<UUID> noLongerTrue) {
        earned = newlyTrue;
        takenBack = noLongerTrue;
    }

    /** New wins, and wins that are true again. */
    public List<WinView> earned() {
        return earned;
    }

    /** The ids of the wins that are no longer true. */
    public List<UUID> takenBack() {
        return takenBack;
    }
}
