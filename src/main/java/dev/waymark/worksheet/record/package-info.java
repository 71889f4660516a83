/** The records of worksheets: what members keep for a strategy. */
@NullMarked
package dev.waymark.worksheet.record;

import org.jspecify.annotations.NullMarked;
