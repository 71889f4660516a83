/** Formulas of statistics that several features use. Pure functions. */
@NullMarked
package dev.waymark.platform.statistics;

import org.jspecify.annotations.NullMarked;
