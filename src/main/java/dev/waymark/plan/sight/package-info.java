/** What of plans a coach does not see unless the member shares their wellbeing: goals of private strategies and all that tells of them. */
@NullMarked
package dev.waymark.plan.sight;

import org.jspecify.annotations.NullMarked;
