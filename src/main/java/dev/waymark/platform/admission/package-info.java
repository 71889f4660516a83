/**
 * Lets no more requests at the database than it has connections for, and no more compute for long than there are processors for: the
 * others wait in a bounded queue without a connection, for a short time, and then get 503. No tenant can take all places, and one plan has
 * one writer at a time.
 */
@NullMarked
package dev.waymark.platform.admission;

import org.jspecify.annotations.NullMarked;
