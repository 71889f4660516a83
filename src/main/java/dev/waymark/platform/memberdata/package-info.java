/** What features say about the data of members that they keep, so that it can be exported and erased without anyone listing it. */
@NullMarked
package dev.waymark.platform.memberdata;

import org.jspecify.annotations.NullMarked;
