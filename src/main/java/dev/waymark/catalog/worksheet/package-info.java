/** What a strategy's worksheet is made of: kinds of records, figures, what is due, and when a goal may be called done. */
@NullMarked
package dev.waymark.catalog.worksheet;

import org.jspecify.annotations.NullMarked;
