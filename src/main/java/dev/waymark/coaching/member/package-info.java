/** The members who share something with a coach, and who of them needs attention first. */
@NullMarked
package dev.waymark.coaching.member;

import org.jspecify.annotations.NullMarked;
