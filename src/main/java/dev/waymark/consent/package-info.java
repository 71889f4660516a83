/**
 * Consents: what a member shares with a coach, until when, and what the coach has read.
 *
 * <p>A coach's request looks up the consent and writes the access in one statement, which is committed before anything of the member is
 * read ({@code StoredConsents}). So no access can be missing from the list, not even after a crash; but one can be listed whose request
 * failed afterward, or found nothing new. A lookup that begins after a consent was revoked finds none; a request whose lookup came
 * before may end. The list is bounded: one entry per consent, operation, record and hour, and what is repeated writes nothing.
 */
@NullMarked
package dev.waymark.consent;

import org.jspecify.annotations.NullMarked;
