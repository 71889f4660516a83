package dev.waymark.platform.admission;

import dev.waymark.platform.admission.Gate.Pass;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Threads that wait at a gate. */
final class Waiters {

    private Waiters() {}

    /** Begins to wait, and returns once it is in the queue. */
    static CompletableFuture<Optional<Pass>> queue(Gate gate, Claim claim) {
        var before = gate.waiting();
        var pass = CompletableFuture.supplyAsync(
                () -> gate.enter(claim, Duration.ofMinutes(1)), task -> new Thread(task).start());
        while (gate.waiting() == before) {
            Thread.onSpinWait();
        }
        return pass;
    }
}
