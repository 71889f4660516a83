/**
 * The one clock of the service.
 */
@NullMarked
package dev.waymark.platform.time;

import org.jspecify.annotations.NullMarked;
