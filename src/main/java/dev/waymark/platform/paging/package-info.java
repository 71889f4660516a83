/**
 * Lists: pages, cursors, links.
 */
@NullMarked
package dev.waymark.platform.paging;

import org.jspecify.annotations.NullMarked;
