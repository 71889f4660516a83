/**
 * Who calls, and whose records they see. The tenant comes from the verified token and from nowhere else, but for one
 * route that is open to all by design: a calendar feed, whose secret has one row of one tenant behind it.
 */
@NullMarked
package dev.waymark.platform.tenancy;

import org.jspecify.annotations.NullMarked;
