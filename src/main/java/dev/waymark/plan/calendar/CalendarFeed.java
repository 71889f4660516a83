package dev.waymark.plan.calendar;

import java.util.UUID;

/**
 * What a calendar feed's secret gives access to.
 *
 * @param tenant the coaching platform that the plan belongs to
 * @param details what it says about private steps
 */
record CalendarFeed(String tenant, UUID planId, CalendarDetails details) {}
