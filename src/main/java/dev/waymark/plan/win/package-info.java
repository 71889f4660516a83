/**
 * Small wins, each earned once. It listens to changes of plans; plans do not know it.
 */
@NullMarked
package dev.waymark.plan.win;

import org.jspecify.annotations.NullMarked;
