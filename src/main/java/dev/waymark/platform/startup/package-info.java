/** Refuses to start when members' records would not be safe, or when the database's schema does not fit. */
@NullMarked
package dev.waymark.platform.startup;

import org.jspecify.annotations.NullMarked;
