/**
 * Erases members: from one moment on nobody sees anything of them, and then a job deletes it. It knows no table by name; the schema and
 * the declarations of the features ({@code MemberData}) say what there is.
 */
@NullMarked
package dev.waymark.privacy.erasure;

import org.jspecify.annotations.NullMarked;
