/** A member's resume in the format JSON Resume: the document that they imported, and the achievements that they have logged since. */
@NullMarked
package dev.waymark.worksheet.resume;

import org.jspecify.annotations.NullMarked;
