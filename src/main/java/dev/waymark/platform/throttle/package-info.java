/** Limits the request rate, so that one caller does not slow down the others. */
@NullMarked
package dev.waymark.platform.throttle;

import org.jspecify.annotations.NullMarked;
