/**
 * What logs, metrics and traces say of the service: by tenant at most, never of a member.
 */
@NullMarked
package dev.waymark.platform.observability;

import org.jspecify.annotations.NullMarked;
