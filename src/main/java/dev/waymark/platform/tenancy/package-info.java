/**
 * Who calls, and whose records they see. The tenant comes from the verified token and from nowhere else.
 */
@NullMarked
package dev.waymark.platform.tenancy;

import org.jspecify.annotations.NullMarked;
