/** What is kept of plans, their goals and their steps, for export, erasure and retention. */
@NullMarked
package dev.waymark.plan.keeping;

import org.jspecify.annotations.NullMarked;
