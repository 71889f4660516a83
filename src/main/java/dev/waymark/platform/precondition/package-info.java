/** Entity tags: they avoid unneeded transfers and lost updates. */
@NullMarked
package dev.waymark.platform.precondition;

import org.jspecify.annotations.NullMarked;
