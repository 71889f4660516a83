/**
 * What a coach sees of a member, decided in one place and before anything is read: who shares what is up to {@code consent}, whose a
 * record is to the feature that keeps it.
 */
@NullMarked
package dev.waymark.platform.sharing;

import org.jspecify.annotations.NullMarked;
