/** Every error response (4xx, 5xx): one enum of problems, one exception, one place where failures become responses. */
@NullMarked
package dev.waymark.platform.problem;

import org.jspecify.annotations.NullMarked;
