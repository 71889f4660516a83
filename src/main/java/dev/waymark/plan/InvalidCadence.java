package dev.waymark.plan;

/** A recurrence rule that Waymark does not take; the message tells an API user what is wrong and what is allowed. */
final class InvalidCadence extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidCadence(String message) {
        super(message);
    }
}
