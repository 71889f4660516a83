package dev.waymark.platform.precondition;

/** Something whose tag follows from what is known of its changes, without its content. */
@FunctionalInterface
public interface Revised {

    /** Another text whenever the content is another, as long as the service itself stays the same. */
    String state();
}
