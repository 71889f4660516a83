package dev.waymark.coaching.note;

/** What a member's export says of notes that a coach has written for themselves. The law of the place decides. */
enum CoachOnlyNotes {
    /** That there are some, and when they were written. */
    COUNT,

    /** The text as well. */
    TEXT
}
