/** Steps of plans that are completed by what a member keeps in a worksheet, and goals that this may have achieved. */
@NullMarked
package dev.waymark.worksheet.step;

import org.jspecify.annotations.NullMarked;
