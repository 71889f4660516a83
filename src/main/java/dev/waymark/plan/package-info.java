/** Plans: goals and scheduled steps created from strategies, and a person's progress with them. */
@NullMarked
package dev.waymark.plan;

import org.jspecify.annotations.NullMarked;
