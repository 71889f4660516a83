/** Worksheets: the records that members keep for a strategy, and what is computed from them. */
@NullMarked
package dev.waymark.worksheet;

import org.jspecify.annotations.NullMarked;
