/**
 * The caller, and whose records they see. The tenant comes only from the verified token; on routes that are open to all
 * by design, a secret in the address leads to one row of one tenant.
 */
@NullMarked
package dev.waymark.platform.tenancy;

import org.jspecify.annotations.NullMarked;
