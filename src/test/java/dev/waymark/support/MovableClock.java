package dev.waymark.support;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The clock of the service in tests: real until it is stopped somewhere, and real again afterwards. Tokens keep to the real time. */
@Singleton
public class MovableClock extends Clock {

    private final Clock real = Clock.systemUTC();

    private volatile @Nullable Instant stoppedAt;

    public void stopAt(Instant now) {
        stoppedAt = now;
    }

    public void returnToRealTime() {
        stoppedAt = null;
    }

    @Override
    public Instant instant() {
        var stopped = stoppedAt;
        return stopped == null ? real.instant() : stopped;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("The service asks for instants only");
    }
}
