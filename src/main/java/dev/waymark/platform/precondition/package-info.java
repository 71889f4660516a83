/**
 * Entity tags: reads that are spared, changes that overwrite nobody's work.
 */
@NullMarked
package dev.waymark.platform.precondition;

import org.jspecify.annotations.NullMarked;
