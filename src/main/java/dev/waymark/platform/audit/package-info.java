/** What the audit trail needs to know of operations, beyond what their methods and paths say. */
@NullMarked
package dev.waymark.platform.audit;

import org.jspecify.annotations.NullMarked;
