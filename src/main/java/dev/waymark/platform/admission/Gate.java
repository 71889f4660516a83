package dev.waymark.platform.admission;

import dev.waymark.platform.admission.Limits.Most;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number of places at the database, another for those that compute for long, of which one tenant gets at most a share, and a bounded
 * queue for them. Those who need both get both at once, so that nobody holds the one while waiting for the other. A free
 * place goes to the tenant that has the fewest, and within a tenant to the request that came first. Responses that are being
 * sent have no place there, but are bounded too, because a slow reader keeps in memory what was read.
 */
final class Gate {

    private final Limits limits;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Pass> inside = new ArrayList<>();
    private final List<Pass> sending = new ArrayList<>();
    private final List<Pass> waiting = new ArrayList<>();

    Gate(Limits limits) {
        this.limits = limits;
    }

    /**
     * Waits for what a request needs.
     *
     * @return its place, to be left and then closed; empty when the queue is full or patience has run out
     */
    Optional<Pass> enter(Claim claim, Duration patience) {
        lock.lock();
        try {
            var pass = new Pass(claim);
            // What waits does not fit, or would have been let in: nothing is overtaken here.
            if (fits(pass)) {
                inside.add(pass);
            } else if (mayWait(claim)) {
                await(pass, patience.toNanos());
            }
            return inside.contains(pass) ? Optional.of(pass) : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** A place at once for a write, if there is one and the same caller has no other write here that it may have to wait for. */
    Optional<Pass> enterAlone(Claim claim, Target target) {
        lock.lock();
        try {
            var pass = new Pass(claim.with(target));
            var enters = others(target).isEmpty() && fits(pass);
            if (enters) {
                inside.add(pass);
            }
            return enters ? Optional.of(pass) : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** What the other writes of the same caller will lock that are inside or wait. */
    List<Target> others(Target target) {
        lock.lock();
        try {
            return Stream.concat(inside.stream(), waiting.stream())
                    .map(pass -> pass.claim.target())
                    .filter(other -> other != target && target.isOfTheCallerOf(other))
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    private void await(Pass pass, long nanos) {
        waiting.add(pass);
        try {
            for (var left = nanos; left > 0 && waiting.contains(pass); ) {
                left = pass.admitted.awaitNanos(left);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        waiting.remove(pass);
    }

    private boolean fits(Pass pass) {
        var claim = pass.claim;
        var target = claim.target();
        return (!claim.usesDatabase() || hasRoom(limits.places(), inside, Claim::usesDatabase, claim))
                && (!claim.isHeavy() || hasRoom(limits.heavy(), inside, Claim::isHeavy, claim))
                && hasRoom(limits.sending(), sending, any -> true, claim)
                && (target == null || inside.stream().noneMatch(other -> target.isThatOf(other.claim.target())));
    }

    private boolean mayWait(Claim claim) {
        return hasRoom(limits.waiting(), waiting, any -> true, claim)
                && (!claim.isHeavy() || hasRoom(limits.waitingHeavy(), waiting, Claim::isHeavy, claim));
    }

    /** Whether among these passes, one more of a kind is allowed. */
    private static boolean hasRoom(Most most, List<Pass> passes, Predicate<Claim> kind, Claim claim) {
        var all = 0;
        var ofOne = 0;
        for (var pass : passes) {
            if (kind.test(pass.claim)) {
                all++;
                ofOne += pass.claim.tenant().equals(claim.tenant()) ? 1 : 0;
            }
        }
        return all < most.ofAll() && ofOne < most.ofOne();
    }

    /** What one leaves can be enough for two: one that uses the database, and one that computes. */
    private void admitNext() {
        for (var next = next(); next.isPresent(); next = next()) {
            var pass = next.get();
            waiting.remove(pass);
            inside.add(pass);
            pass.admitted.signal();
        }
    }

    private Optional<Pass> next() {
        return waiting.stream().filter(this::fits).min(Comparator.comparingLong(pass -> insideOf(pass.claim.tenant())));
    }

    private long insideOf(Object tenant) {
        return inside.stream()
                .filter(pass -> pass.claim.tenant().equals(tenant))
                .count();
    }

    int waiting() {
        lock.lock();
        try {
            return waiting.size();
        } finally {
            lock.unlock();
        }
    }

    /** A place that somebody has or waits for. */
    final class Pass implements AutoCloseable {

        private final Claim claim;
        private final Condition admitted = lock.newCondition();

        private Pass(Claim claim) {
            this.claim = claim;
        }

        /** Gives the place at the database back; the response is still to be sent. */
        void leave() {
            move(inside, sending);
        }

        /** The response has been sent, or will never be. */
        @Override
        public void close() {
            move(inside, null);
            move(sending, null);
        }

        private void move(List<Pass> from, @Nullable List<Pass> to) {
            lock.lock();
            try {
                if (from.remove(this)) {
                    if (to != null) {
                        to.add(this);
                    }
                    admitNext();
                }
            } finally {
                lock.unlock();
            }
        }
    }
}
