/**
 * Every answer of 400 and up: one enum of problems, one exception, one place where failures become answers.
 */
@NullMarked
package dev.waymark.platform.problem;

import org.jspecify.annotations.NullMarked;
