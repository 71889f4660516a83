/**
 * What the member says about a goal: whether it was achieved, and how they can tell. It knows nothing of plans.
 */
@NullMarked
package dev.waymark.plan.outcome;

import org.jspecify.annotations.NullMarked;
