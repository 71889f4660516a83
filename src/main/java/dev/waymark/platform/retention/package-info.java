/** How long records are kept, by kind and tenant, and how they are deleted afterwards. */
@NullMarked
package dev.waymark.platform.retention;

import org.jspecify.annotations.NullMarked;
