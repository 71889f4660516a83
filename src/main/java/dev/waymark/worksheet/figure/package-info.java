/**
 * The figures of a worksheet: a definition and records in, numbers and sentences out. Pure functions that know no clock,
 * no database and no web, so the same records give the same figures, in whatever order they come.
 *
 * <p>{@link dev.waymark.worksheet.figure.Figures} is the entry point, {@link dev.waymark.worksheet.figure.Figure} the
 * result, and {@link dev.waymark.worksheet.figure.FigureWords} says it in words.
 */
@NullMarked
package dev.waymark.worksheet.figure;

import org.jspecify.annotations.NullMarked;
