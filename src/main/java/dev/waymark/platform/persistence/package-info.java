/**
 * What all entities and repositories share: ids, JSON columns, conditions of a list.
 */
@NullMarked
package dev.waymark.platform.persistence;

import org.jspecify.annotations.NullMarked;
