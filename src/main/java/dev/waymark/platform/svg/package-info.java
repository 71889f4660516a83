/**
 * Pictures as documents: words in them, and how they are sent.
 */
@NullMarked
package dev.waymark.platform.svg;

import org.jspecify.annotations.NullMarked;
