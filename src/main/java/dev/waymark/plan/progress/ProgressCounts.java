package dev.waymark.plan.progress;

/**
 * The counts for a sentence about progress.
 *
 * @param done items done
 * @param kept items done or open
 * @param skipped items excused
 * @param overdue open items that were due before today
 * @param quietDays days since something was last completed, or else since the plan began, was created or was resumed
 */
record ProgressCounts(int done, int kept, int skipped, int overdue, int quietDays) {}
