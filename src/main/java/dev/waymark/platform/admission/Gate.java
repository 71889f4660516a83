package dev.waymark.platform.admission;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A number of places at the database, of which one tenant gets at most a share, and a bounded queue for them. A free
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
     * How many of all tenants, and how many of one, may be somewhere.
     *
     * @param places at the database
     * @param sending their responses, besides those
     * @param waiting in the queue
     */
    record Limits(Most places, Most sending, Most waiting) {

        /**
         * A third of the places for one tenant: requests that are large, such as reads of the largest plan, come from
         * one, and two of them are enough to fill a processor. The queue is as long as what it holds can be answered in
         * time.
         */
        static Limits of(int places) {
            return new Limits(
                    new Most(places, part(places, 3)),
                    new Most(places, part(places, 2)),
                    new Most(3 * places, part(3 * places, 2)));
        }

        private static int part(int all, int parts) {
            return (all + parts - 1) / parts;
        }
    }

    record Most(int ofAll, int ofOne) {

        boolean allowsOneMore(List<Pass> passes, Object tenant) {
            return passes.size() < ofAll && count(passes, tenant) < ofOne;
        }
    }

    /**
     * Waits for a place.
     *
     * @param target what only one at a time may be inside for; null for anything
     * @return the place, to be left and then closed; empty when the queue is full or patience has run out
     */
    Optional<Pass> enter(Object tenant, @Nullable Target target, Duration patience) {
        lock.lock();
        try {
            var pass = new Pass(tenant, target);
            // What waits does not fit, or would have been let in: nothing is overtaken here.
            if (fits(pass)) {
                inside.add(pass);
            } else if (limits.waiting().allowsOneMore(waiting, tenant)) {
                await(pass, patience.toNanos());
            }
            return inside.contains(pass) ? Optional.of(pass) : Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** A place at once for a write, if there is one and no other write of the same caller is there, of which it may have to know more. */
    Optional<Pass> enterAlone(Object tenant, Target target) {
        lock.lock();
        try {
            var pass = new Pass(tenant, target);
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
                    .map(pass -> pass.target)
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
        return limits.places().allowsOneMore(inside, pass.tenant)
                && limits.sending().allowsOneMore(sending, pass.tenant)
                && (pass.target == null || inside.stream().noneMatch(other -> pass.target.isThatOf(other.target)));
    }

    private static long count(List<Pass> passes, Object tenant) {
        return passes.stream().filter(pass -> pass.tenant.equals(tenant)).count();
    }

    private void admitNext() {
        waiting.stream()
                .filter(this::fits)
                .min(Comparator.comparingLong(pass -> count(inside, pass.tenant)))
                .ifPresent(next -> {
                    waiting.remove(next);
                    inside.add(next);
                    next.admitted.signal();
                });
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

        private final Object tenant;
        private final @Nullable Target target;
        private final Condition admitted = lock.newCondition();

        private Pass(Object tenant, @Nullable Target target) {
            this.tenant = tenant;
            this.target = target;
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
