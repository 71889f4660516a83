/** What every HTTP exchange has: an id, standard headers, a public address, a language. */
@NullMarked
package dev.waymark.platform.web;

import org.jspecify.annotations.NullMarked;
