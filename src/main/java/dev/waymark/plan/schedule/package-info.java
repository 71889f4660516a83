/**
 * Dates for the steps of a plan: capacity, cadences, first fit, pauses. Pure functions of their arguments, which know
 * neither plans nor today's date.
 */
@NullMarked
package dev.waymark.plan.schedule;

import org.jspecify.annotations.NullMarked;
