/**
 * The one clock of the service, and what it asks of days that it is sent.
 */
@NullMarked
package dev.waymark.platform.time;

import org.jspecify.annotations.NullMarked;
