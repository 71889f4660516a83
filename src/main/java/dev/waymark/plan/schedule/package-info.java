/**
 * Dates for the steps of a plan: capacity, cadences, first fit, pauses. Pure functions of what they are given, which know
 * neither plans nor the day that it is.
 */
@NullMarked
package dev.waymark.plan.schedule;

import org.jspecify.annotations.NullMarked;
