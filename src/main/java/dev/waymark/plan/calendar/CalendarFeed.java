package dev.waymark.plan.calendar;

import java.util.UUID;

/**
 * What the secret of a calendar feed opens.
 *
 * @param tenant the coaching platform that the plan belongs to
 */
record CalendarFeed(String tenant, UUID planId) {}
