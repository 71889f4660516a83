/**
 * What a member does with a step, or says of a goal, and what follows from it: wins, and how goal and plan are going. Plans
 * do not know of these, and so cannot answer with them.
 */
@NullMarked
package dev.waymark.plan.action;

import org.jspecify.annotations.NullMarked;
