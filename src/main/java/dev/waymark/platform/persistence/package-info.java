/** What all entities and repositories share: ids, JSON columns, and conditions of lists. */
@NullMarked
package dev.waymark.platform.persistence;

import org.jspecify.annotations.NullMarked;
