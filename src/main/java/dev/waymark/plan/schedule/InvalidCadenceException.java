package dev.waymark.plan.schedule;

/** A recurrence rule that Waymark does not accept; the message tells an API user what is wrong and what is allowed. */
public final class InvalidCadenceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidCadenceException(String message) {
        super(message);
    }
}
