package dev.waymark.catalog.worksheet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What a figure is measured in: `count`, a number of things; `share` of a whole that is 1; `points` on a scale of"
                        + " the worksheet; `coefficient`, between -1 and 1; `minutes`, `weeks` or `months`; `money` in the member's own"
                        + " currency; `direction`, -1 for less than before, 0 for no change, 1 for more.")
public enum FigureUnit {
    /** A plain number of things. */
    COUNT,
    /** Of a whole that is 1. */
    SHARE,
    /** Points on a scale of the worksheet. */
    POINTS,
    /** Between -1 and 1. */
    COEFFICIENT,
    MINUTES,
    WEEKS,
    MONTHS,
    /** In the member's own currency. */
    MONEY,
    /** -1 for less than before, 0 for no change, 1 for more. */
    DIRECTION
}
