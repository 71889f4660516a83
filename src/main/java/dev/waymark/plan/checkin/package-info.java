/**
 * Check-ins: how a member is getting on, where mood and energy are going, and what might help.
 */
@NullMarked
package dev.waymark.plan.checkin;

import org.jspecify.annotations.NullMarked;
