/**
 * Completes the OpenAPI document at build time, by rules that apply to all operations.
 */
@NullMarked
package dev.waymark.platform.openapi;

import org.jspecify.annotations.NullMarked;
