/**
 * Refuses to start when members' records would not be safe.
 */
@NullMarked
package dev.waymark.platform.startup;

import org.jspecify.annotations.NullMarked;
