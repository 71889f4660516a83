package dev.waymark.plan.win;

import dev.waymark.platform.tenancy.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The access to wins for the packages around them. */
@ApplicationScoped
public class WinReader {

    /** An older one is no news any more. */
    private static final Duration RECENT = Duration.ofDays(30);

    private final Wins wins;
    private final Clock clock;

    WinReader(Wins wins, Clock clock) {
        this.wins = wins;
        this.clock = clock;
    }

    /** The wins of the last 30 days that were not celebrated yet, newest first, no more than the limit. */
    public List<WinView> toCelebrate(Scope scope, int limit) {
        return wins.uncelebrated(scope, clock.instant().minus(RECENT), limit);
    }
}
