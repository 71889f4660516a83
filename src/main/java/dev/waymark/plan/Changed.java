package dev.waymark.plan;

/**
 * What a member's action has left: what it was about, and all of the plan.
 *
 * @param plan as it will be stored, when all that follows from its change has been done
 */
public record Changed<T>(T view, PlanSnapshot plan) {}
