package dev.waymark.plan;

/**
 * The counts of which a sentence about progress is made.
 *
 * @param done units done
 * @param kept units done or open
 * @param skipped units excused
 * @param overdue open units that were due before today
 * @param quietDays days since something was last completed, or else since the plan began or was resumed
 */
record Tally(int done, int kept, int skipped, int overdue, int quietDays) {}
