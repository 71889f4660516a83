/** Tells those who run the service whom it has refused, without naming anyone. */
@NullMarked
package dev.waymark.platform.refusal;

import org.jspecify.annotations.NullMarked;
