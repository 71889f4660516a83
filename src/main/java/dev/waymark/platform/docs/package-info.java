/**
 * The documentation for people: the interactive reference, the guides beside it and the problem types, as pages that the
 * service serves itself and that load nothing from anywhere else.
 */
@NullMarked
package dev.waymark.platform.docs;

import org.jspecify.annotations.NullMarked;
