/** When a coach and a member meet, and what they agree on. */
@NullMarked
package dev.waymark.coaching.session;

import org.jspecify.annotations.NullMarked;
