/** What coaches do for the members who share something with them; each kind of work has a package of its own. */
@NullMarked
package dev.waymark.coaching;

import org.jspecify.annotations.NullMarked;
