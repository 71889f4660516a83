/** What a member finds today, over all plans: put together from what the rooms around it offer, with no queries of its own. */
@NullMarked
package dev.waymark.plan.today;

import org.jspecify.annotations.NullMarked;
