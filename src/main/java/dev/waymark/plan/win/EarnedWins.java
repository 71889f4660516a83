package dev.waymark.plan.win;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.UUID;

/** What the change of a plan in this request has earned and taken back, once listeners have been told of it. */
@RequestScoped
public class EarnedWins {

    private List<WinView> earned = List.of();
    private List<UUID> takenBack = List.of();

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
