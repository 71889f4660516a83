/**
 * The catalog: strategies, causes and questionnaires. Content is data; it is loaded once, at start, and never changes while the
 * service runs. {@link dev.waymark.catalog.Catalog} is the only door to it.
 */
@NullMarked
package dev.waymark.catalog;

import org.jspecify.annotations.NullMarked;
