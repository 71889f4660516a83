/** SVG documents: their texts, and how they are sent. */
@NullMarked
package dev.waymark.platform.svg;

import org.jspecify.annotations.NullMarked;
