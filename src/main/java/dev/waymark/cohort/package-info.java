/** Cohorts: groups that the platform sorts members into, and what a sponsor may know of a group without learning about anyone in it. */
@NullMarked
package dev.waymark.cohort;

import org.jspecify.annotations.NullMarked;
