/** Logs, metrics and traces: they may name a tenant, never a member. */
@NullMarked
package dev.waymark.platform.observability;

import org.jspecify.annotations.NullMarked;
