/**
 * A plan as a picture.
 */
@NullMarked
package dev.waymark.plan.timeline;

import org.jspecify.annotations.NullMarked;
