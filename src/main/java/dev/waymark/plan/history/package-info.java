/**
 * Who changed what in a plan, and when. It listens to changes; plans do not know it.
 */
@NullMarked
package dev.waymark.plan.history;

import org.jspecify.annotations.NullMarked;
