package dev.waymark.local;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** The clock of the local run: it can be moved, and goes on from there. Tokens use the real time. */
@Singleton
class LocalClock extends Clock {

    private final Clock real = Clock.systemUTC();

    private volatile Duration ahead = Duration.ZERO;

    void moveTo(Instant now) {
        ahead = Duration.between(real.instant(), now);
    }

    void returnToRealTime() {
        ahead = Duration.ZERO;
    }

    boolean isMoved() {
        return !ahead.isZero();
    }

    @Override
    public Instant instant() {
        return real.instant().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(real, ahead).withZone(zone);
    }
}
