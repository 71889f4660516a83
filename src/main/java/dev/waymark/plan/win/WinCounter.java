package dev.waymark.plan.win;

import dev.waymark.platform.observability.Counters;
import jakarta.inject.Singleton;
import jakarta.persistence.PostPersist;

/** Counts wins where they are stored, because any change to a plan may earn one. */
@Singleton
class WinCounter {

    private final Counters counters;

    WinCounter(Counters counters) {
        this.counters = counters;
    }

    @PostPersist
    void earned(Win win) {
        counters.count("waymark.wins.earned");
    }
}
