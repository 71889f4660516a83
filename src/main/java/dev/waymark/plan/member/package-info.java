/** What a member's plans say about the member as a whole. */
@NullMarked
package dev.waymark.plan.member;

import org.jspecify.annotations.NullMarked;
