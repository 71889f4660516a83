/** JSON on the wire, in the database and in fingerprints. */
@NullMarked
package dev.waymark.platform.json;

import org.jspecify.annotations.NullMarked;
