/** Short-lived addresses of pictures, for pages that cannot send a token: {@code <img>}. */
@NullMarked
package dev.waymark.platform.picture;

import org.jspecify.annotations.NullMarked;
