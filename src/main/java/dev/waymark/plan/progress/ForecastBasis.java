package dev.waymark.plan.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description = "What the forecast is based on: `pace`, what was done compared with what was due in the last four"
                + " weeks; `plan`, the plan's dates alone, because nothing was done, due or overdue in those weeks;"
                + " `none`, there is no forecast.")
public enum ForecastBasis {
    PACE,
    PLAN,
    NONE
}
