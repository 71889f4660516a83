/**
 * What is kept about a member, for that member to take along: one file of all sections that the features declare
 * ({@code platform/memberdata}), in one snapshot, in memory that does not grow with the number of rows.
 */
@NullMarked
package dev.waymark.privacy.export;

import org.jspecify.annotations.NullMarked;
