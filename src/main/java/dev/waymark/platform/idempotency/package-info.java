/** Repeating a writing POST with the same key gives the first response and has no second effect. */
@NullMarked
package dev.waymark.platform.idempotency;

import org.jspecify.annotations.NullMarked;
