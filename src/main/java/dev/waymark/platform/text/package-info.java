/** How the service writes for people: one way to quote a title, to write a day, to count and to list. */
@NullMarked
package dev.waymark.platform.text;

import org.jspecify.annotations.NullMarked;
