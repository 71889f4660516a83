/** What a coach writes down about a member, for themselves or for both. */
@NullMarked
package dev.waymark.coaching.note;

import org.jspecify.annotations.NullMarked;
