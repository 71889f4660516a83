/** Plans: goals and dated steps made from strategies, and how a person gets on with them. */
@NullMarked
package dev.waymark.plan;

import org.jspecify.annotations.NullMarked;
