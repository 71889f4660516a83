/**
 * The catalog: strategies, causes and questionnaires. Content is data; it is loaded once, at startup, and never changes
 * while the service runs. {@link dev.waymark.catalog.Catalog} is the only access to it.
 */
@NullMarked
package dev.waymark.catalog;

import org.jspecify.annotations.NullMarked;
