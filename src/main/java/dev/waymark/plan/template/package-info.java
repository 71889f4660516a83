/**
 * What a strategy's template is for one person: which goals, in which words, and how it begins. Pure functions of the
 * catalog, the person's situation and what an assessment shows.
 */
@NullMarked
package dev.waymark.plan.template;

import org.jspecify.annotations.NullMarked;
