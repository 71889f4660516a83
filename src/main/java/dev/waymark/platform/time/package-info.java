/** The service's only clock, and checks of days in requests. */
@NullMarked
package dev.waymark.platform.time;

import org.jspecify.annotations.NullMarked;
