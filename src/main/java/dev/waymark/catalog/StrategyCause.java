package dev.waymark.catalog;

/** A cause that a strategy addresses, how much of the strategy is about it, and why it helps. */
public record StrategyCause(String cause, double weight, String rationale) {}
