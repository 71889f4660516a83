/**
 * What is due for a member, over all plans. It reads with queries of its own, which name the entities of plans: a wall
 * between packages does not stop a query.
 */
@NullMarked
package dev.waymark.plan.agenda;

import org.jspecify.annotations.NullMarked;
