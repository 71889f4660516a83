/**
 * The contract at work: bodies and query parameters are checked against the published OpenAPI document.
 */
@NullMarked
package dev.waymark.platform.contract;

import org.jspecify.annotations.NullMarked;
