/**
 * The limits that every request keeps to, whatever it asks for and whoever asks: how it is framed, how large its body is and how
 * long it takes to arrive. They are enforced before anything else reads the request, and no thread waits meanwhile.
 */
@NullMarked
package dev.waymark.platform.limits;

import org.jspecify.annotations.NullMarked;
