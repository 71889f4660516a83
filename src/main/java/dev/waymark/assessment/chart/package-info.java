/**
 * Draws an evaluation as one self-contained SVG document, and says the same in words for a screen reader. It knows the scoring
 * room only. The same evaluation gives the same bytes on every machine; {@link dev.waymark.assessment.chart.Chart} is the door.
 */
@NullMarked
package dev.waymark.assessment.chart;

import org.jspecify.annotations.NullMarked;
