package dev.waymark.plan.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "What the forecast is based on: `pace`, what was done compared with what was due in the last four"
                + " weeks; `plan`, the plan's dates alone, because nothing was done, due or overdue in those weeks;"
                + " `too_far`, at that pace the plan would take more than twice its length, so the day cannot be told"
                + " yet; `none`, there is nothing to forecast: nothing is open, or a pause has no end.")
public enum ForecastBasis {
    PACE,
    PLAN,
    TOO_FAR,
    NONE
}
