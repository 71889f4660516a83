/**
 * Who asks too often is asked to wait, so that the others are served.
 */
@NullMarked
package dev.waymark.platform.throttle;

import org.jspecify.annotations.NullMarked;
