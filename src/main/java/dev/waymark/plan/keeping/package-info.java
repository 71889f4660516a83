/** What is kept of plans, their goals and their steps, for whoever exports, erases or deletes it after a time. */
@NullMarked
package dev.waymark.plan.keeping;

import org.jspecify.annotations.NullMarked;
