package dev.waymark.plan.history;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "What a change of a plan followed from: `record` for a record in a worksheet, which completed a step"
                        + " when it was added or reopened one when it was deleted.")
public enum HistoryOrigin {
    RECORD
}
