/**
 * JSON as the wire, the database and fingerprints have it.
 */
@NullMarked
package dev.waymark.platform.json;

import org.jspecify.annotations.NullMarked;
