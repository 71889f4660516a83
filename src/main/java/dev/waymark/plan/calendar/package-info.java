/**
 * A plan in calendars: one to download, and a feed that calendar apps poll.
 */
@NullMarked
package dev.waymark.plan.calendar;

import org.jspecify.annotations.NullMarked;
