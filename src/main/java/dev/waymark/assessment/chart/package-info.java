/**
 * Draws an evaluation as one self-contained SVG document, and describes it in words for screen readers. It only knows
 * the scoring package. The same evaluation gives the same bytes on every machine;
 * {@link dev.waymark.assessment.chart.Chart} is the entry point.
 */
@NullMarked
package dev.waymark.assessment.chart;

import org.jspecify.annotations.NullMarked;
