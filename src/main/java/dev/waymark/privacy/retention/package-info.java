/** How long records are kept, by kind and tenant, and the sweep that deletes them afterwards. */
@NullMarked
package dev.waymark.privacy.retention;

import org.jspecify.annotations.NullMarked;
