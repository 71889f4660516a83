package dev.waymark.assessment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether answers are still being gathered, or scored for good. */
@Schema(description = "Whether answers are still being gathered, or scored for good.")
public enum AssessmentStatus {
    DRAFT,
    SCORED
}
