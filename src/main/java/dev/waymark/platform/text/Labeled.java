package dev.waymark.platform.text;

/** A value that people read as well as programs: an enum whose constants carry their words. */
public interface Labeled {

    /** A word or two, such as a badge shows. */
    String label();
}
