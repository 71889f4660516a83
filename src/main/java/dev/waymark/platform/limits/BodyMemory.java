package dev.waymark.platform.limits;

import java.util.concurrent.atomic.AtomicLong;

/** The memory that the bodies of all requests may take together. */
final class BodyMemory {

    private final long mostBytes;
    private final AtomicLong taken = new AtomicLong();

    BodyMemory(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /** Takes so many bytes; false if there are not as many, and then none are taken. */
    boolean take(int bytes) {
        if (taken.addAndGet(bytes) <= mostBytes) {
            return true;
        }
        giveBack(bytes);
        return false;
    }

    void giveBack(long bytes) {
        taken.addAndGet(-bytes);
    }
}
