/**
 * Random walks through every operation of the contract, made from the document alone: lawful, borderline and hostile
 * requests, whose answers must all keep to it. A walk is named by its seed.
 */
@NullMarked
package dev.waymark.fuzz;

import org.jspecify.annotations.NullMarked;
