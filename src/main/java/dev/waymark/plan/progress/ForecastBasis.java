package dev.waymark.plan.progress;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a forecast is made from. */
@Schema(
        description =
                "What the forecast is made from: `pace`, what was done against what was due in the last four weeks;"
                        + " `plan`, the dates alone, because nothing was done, due or overdue in them; `none`, there is"
                        + " no forecast.")
public enum ForecastBasis {
    PACE,
    PLAN,
    NONE
}
