/** The audit trail: who did what to whose data under which consent, and the chain of hashes that shows whether it was changed. */
@NullMarked
package dev.waymark.audit;

import org.jspecify.annotations.NullMarked;
