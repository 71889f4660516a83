/**
 * Who calls, and whose records they see. The tenant comes from the verified token and from nowhere else, unless a
 * route is open to all by design: then a secret in its address has one row of one tenant behind it.
 */
@NullMarked
package dev.waymark.platform.tenancy;

import org.jspecify.annotations.NullMarked;
