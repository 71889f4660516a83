/** What coaches suggest for a plan, and the suggestions of the service itself in the same list. */
@NullMarked
package dev.waymark.coaching.suggestion;

import org.jspecify.annotations.NullMarked;
