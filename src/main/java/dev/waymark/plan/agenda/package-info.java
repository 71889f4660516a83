/**
 * What is due for a member, over all plans. It has its own queries on the plans' entities, because package boundaries
 * do not apply to queries.
 */
@NullMarked
package dev.waymark.plan.agenda;

import org.jspecify.annotations.NullMarked;
