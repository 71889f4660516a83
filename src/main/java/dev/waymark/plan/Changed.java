package dev.waymark.plan;

/**
 * What a member's action has left: what it was about, and all of the plan.
 *
 * @param plan as it will be stored; whoever listens to changes of plans has been told
 */
public record Changed<T>(T view, PlanSnapshot plan) {}
