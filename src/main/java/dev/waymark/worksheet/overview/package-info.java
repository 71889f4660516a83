/** What a member's worksheets say today: figures, what is due, and what to keep next. */
@NullMarked
package dev.waymark.worksheet.overview;

import org.jspecify.annotations.NullMarked;
