/** Which plan a request will change, found before the plan is locked. */
@NullMarked
package dev.waymark.plan.writers;

import org.jspecify.annotations.NullMarked;
