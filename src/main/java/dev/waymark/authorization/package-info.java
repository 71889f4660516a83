/**
 * Who may call each operation, and on whose records: one table, which the platform enforces and the contract repeats. What it
 * does not name is denied.
 */
@NullMarked
package dev.waymark.authorization;

import org.jspecify.annotations.NullMarked;
